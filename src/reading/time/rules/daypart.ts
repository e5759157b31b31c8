import { isoDay, weekday } from '../calendar.ts'
import type { Match } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { DAYPARTS, WEEKDAYS } from '../vocabulary.ts'
import { BASE, baseAt } from './base.ts'
import { weekAfter } from './weekday.ts'

function timed(day: number | null, part: string, end: number): Match {
  const value = day === null ? `T${part}` : `${isoDay(day)}T${part}`
  return { value, first: day, last: day, end, type: 'TIME', mod: null, absolute: false }
}

/** "this morning", "last night", "tonight". */
function here(scene: Scene, at: number): Match | null {
  const word = text(scene, at)
  if (word === 'tonight' || word === 'tonite') return timed(scene.today, 'NI', at + 1)
  if (['early', 'late', 'earlier', 'later'].includes(word)) {
    const alone = DAYPARTS.get(text(scene, at + 1))
    if (alone !== undefined && (word === 'early' || word === 'late'))
      return { ...timed(null, alone, at + 2), mod: word === 'early' ? 'START' : 'END' }
    const found = here(scene, at + 1)
    return found === null ? null : { ...found, mod: word.startsWith('early') || word === 'earlier' ? 'START' : 'END' }
  }
  const part = DAYPARTS.get(text(scene, at + 1))
  if (part === undefined) return null
  if (word === 'this') return timed(scene.today, part, at + 2)
  if (word === 'last') return timed(scene.today === null ? null : scene.today - 1, part, at + 2)
  return word === 'overnight' ? timed(scene.today, 'NI', at + 1) : null
}

/** "Monday night", "tomorrow morning", "the night of 3 May". */
function ofDay(scene: Scene, at: number): Match | null {
  const day = baseAt(scene, at)
  if (day?.first != null && day.first === day.last) {
    const next = skip(scene, skip(scene, day.end, 'early', 'late', 'in'), 'the')
    const part = DAYPARTS.get(text(scene, next))
    if (part === undefined) return null
    // "Tuesday afternoons" come back every week.
    const often = /^(?:mornings|afternoons|evenings|nights)$/.test(text(scene, next))
    if (often) return { ...timed(null, part, next + 1), type: 'SET', value: `XXXX-WXX-${weekday(day.first)}T${part}` }
    const week = WEEKDAYS.has(text(scene, at)) && day.end === at + 1 ? weekAfter(scene, next + 1) : null
    if (week !== null && scene.today !== null)
      return timed(scene.today - weekday(scene.today) + weekday(day.first) + 7 * week.weeks, part, week.end)
    return timed(day.first, part, next + 1)
  }
  if (day?.value.startsWith('XXXX-')) {
    const part = DAYPARTS.get(text(scene, day.end))
    return part === undefined ? null : { ...day, value: `${day.value}T${part}`, end: day.end + 1, type: 'TIME' }
  }
  const from = skip(scene, at, 'the')
  const part = DAYPARTS.get(text(scene, from))
  if (part === undefined || !['of', 'on'].includes(text(scene, from + 1))) return null
  const whole = baseAt(scene, from + 2)
  return whole?.first != null && whole.first === whole.last ? timed(whole.first, part, whole.end) : null
}

/** "in the morning", "during the night", "one evening" of no day that is named. */
function bare(scene: Scene, at: number): Match | null {
  const word = text(scene, at)
  if (word === 'one' || word === '1') {
    const one = DAYPARTS.get(text(scene, at + 1))
    return one === undefined || text(scene, at + 1).startsWith('night') ? null : timed(null, one, at + 2)
  }
  if (word !== 'in' && word !== 'during') return null
  const part = DAYPARTS.get(text(scene, skip(scene, at + 1, 'the')))
  return part === undefined ? null : timed(null, part, skip(scene, at + 1, 'the') + 1)
}

function match(scene: Scene, at: number): Match | null {
  return here(scene, at) ?? ofDay(scene, at) ?? bare(scene, at)
}

/** The words that a part of a day may begin with. */
export const DAYPART_STARTS: ReadonlySet<string> = new Set([
  'this',
  'last',
  'tonight',
  'tonite',
  'early',
  'late',
  'earlier',
  'later',
  'overnight',
  'in',
  'during',
  'the',
  'one',
  '#',
  ...DAYPARTS.keys(),
  ...BASE.keys(),
])

/** Parts of a day, on their own or of a day that is named. */
export const daypart: Rule = { name: 'part of a day', starts: [...DAYPART_STARTS], match }
