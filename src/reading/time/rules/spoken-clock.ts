import { NUMBER_WORDS, readNumeral } from '../../../resources/english-numerals.ts'
import { isoDay, pad } from '../calendar.ts'
import type { Match } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { DAYPARTS } from '../vocabulary.ts'

const PAST: ReadonlySet<string> = new Set(['past', 'after'])
const TO: ReadonlySet<string> = new Set(['to', 'before'])

/** An hour in words or figures, 1 to 12. */
function hourAt(scene: Scene, at: number): { readonly value: number; readonly end: number } | null {
  const said = readNumeral(scene.atoms, at)
  return said !== null && said.value >= 1 && said.value <= 12 && said.value % 1 === 0 ? said : null
}

/** "in the evening", "at night", "pm" behind an hour: which half of the day, and the atom after it. */
function halfAt(scene: Scene, at: number): { readonly late: boolean; readonly end: number } | null {
  if (text(scene, at) === 'am' || text(scene, at) === 'pm') return { late: text(scene, at) === 'pm', end: at + 1 }
  const inside = text(scene, at) === 'in' || text(scene, at) === 'at'
  const from = skip(scene, at + 1, 'the')
  const part = inside ? DAYPARTS.get(text(scene, from)) : undefined
  return part === undefined ? null : { late: part !== 'MO', end: from + 1 }
}

function clockwork(scene: Scene, at: number): { readonly end: number } | null {
  if (text(scene, at) === 'oclock') return { end: at + 1 }
  const clock = text(scene, at) === 'o' && text(scene, at + 2) === 'clock'
  return clock ? { end: at + 3 } : null
}

function timed(scene: Scene, hour: number, minute: number | null, end: number): Match {
  const clock = `T${pad(hour, 2)}${minute === null ? '' : `:${pad(minute, 2)}`}`
  const { day } = scene
  const value = day === null ? clock : `${isoDay(day)}${clock}`
  return { value, first: day, last: day, end, type: 'TIME', mod: null, absolute: false }
}

/** "half past seven", "twenty minutes past eight", "a quarter to nine". */
function relative(scene: Scene, at: number): Match | null {
  const from = skip(scene, at, 'a')
  const word = text(scene, from)
  const said =
    word === 'half'
      ? { value: 30, end: from + 1 }
      : word === 'quarter'
        ? { value: 15, end: from + 1 }
        : readNumeral(scene.atoms, from)
  if (said === null || said.value < 1 || said.value > 59) return null
  const next = skip(scene, said.end, 'min', 'mins', 'minute', 'minutes')
  const past = PAST.has(text(scene, next))
  if (!past && !TO.has(text(scene, next))) return null
  const hour = hourAt(scene, next + 1)
  if (hour === null) return null
  const sure = halfAt(scene, hour.end) ?? clockwork(scene, hour.end)
  // "five to seven" counts things as often as minutes: only "half", "quarter" and "minutes" are sure by themselves.
  if (sure === null && next === said.end && word !== 'half' && word !== 'quarter') return null
  const half = halfAt(scene, clockwork(scene, hour.end)?.end ?? hour.end)
  const base = past ? hour.value : hour.value - 1
  const shifted = (base % 12) + (half?.late ? 12 : half === null && base === 12 ? 12 : 0)
  return timed(
    scene,
    half === null ? base : shifted,
    past ? said.value : 60 - said.value,
    half?.end ?? sure?.end ?? hour.end,
  )
}

/** "5 in the morning". */
function ofPart(scene: Scene, at: number): Match | null {
  const hour = hourAt(scene, at)
  if (hour === null || text(scene, hour.end) === 'am' || text(scene, hour.end) === 'pm') return null
  const half = halfAt(scene, clockwork(scene, hour.end)?.end ?? hour.end)
  return half === null ? null : timed(scene, (hour.value % 12) + (half.late ? 12 : 0), null, half.end)
}

/** "in the morning at 7". */
function partFirst(scene: Scene, at: number): Match | null {
  if (text(scene, at) !== 'in') return null
  const half = halfAt(scene, at)
  if (half === null) return null
  const hour = hourAt(scene, skip(scene, half.end, 'at'))
  return hour === null
    ? null
    : timed(scene, (hour.value % 12) + (half.late ? 12 : 0), null, clockwork(scene, hour.end)?.end ?? hour.end)
}

function match(scene: Scene, at: number): Match | null {
  return partFirst(scene, at) ?? relative(scene, at) ?? ofPart(scene, at)
}

/** Clock times as people say them. */
export const spokenClock: Rule = {
  name: 'spoken clock',
  starts: ['#', 'a', 'half', 'quarter', 'in', ...NUMBER_WORDS],
  match,
}
