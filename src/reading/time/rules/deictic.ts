import { dated, dayPeriod, type Match, vague } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tomorrow', 1],
  ['tmrw', 1],
  ['tmr', 1],
  ['yesterday', -1],
])

function day(scene: Scene, offset: number, end: number): Match {
  if (scene.today !== null) return dated(dayPeriod(scene.today + offset), end)
  return vague(offset === 0 ? 'PRESENT_REF' : offset < 0 ? 'PAST_REF' : 'FUTURE_REF', end)
}

function match(scene: Scene, at: number): Match | null {
  const plain = DAYS.get(text(scene, at))
  if (plain !== undefined) return day(scene, plain, at + 1)
  if (['earlier', 'later'].includes(text(scene, at)) && text(scene, at + 1) === 'today') return day(scene, 0, at + 2)
  const from = skip(scene, at, 'the')
  if (text(scene, from) !== 'day') return null
  const far = DAYS.get(text(scene, from + 2))
  if (text(scene, from + 1) === 'after' && far === 1) return day(scene, 2, from + 3)
  if (text(scene, from + 1) === 'before' && far === -1) return day(scene, -2, from + 3)
  return null
}

/** "today", "yesterday", "the day after tomorrow", "earlier today". */
export const deictic: Rule = { name: 'deictic', starts: [...DAYS.keys(), 'the', 'day', 'earlier', 'later'], match }
