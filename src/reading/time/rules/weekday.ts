import { type Numeral, readNumeral, readOrdinal } from '../../../resources/english-numerals.ts'
import { civil, dayOf, weekday as dayOfWeek, monthLength } from '../calendar.ts'
import type { Direction } from '../direction.ts'
import { dated, dayPeriod, type Match, vague } from '../match.ts'
import { looks, type Rule, type Scene, skip, text } from '../scene.ts'
import { POINTERS, WEEKDAYS } from '../vocabulary.ts'

const SHORT: ReadonlySet<string> = new Set([
  'mon',
  'tue',
  'tues',
  'wed',
  'weds',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
  'sun',
])

/** "of next week", "last week", "of the following week" at `at`: how many weeks from this one. */
export function weekAfter(scene: Scene, at: number): { readonly weeks: number; readonly end: number } | null {
  const from = skip(scene, skip(scene, skip(scene, at, ','), 'of', 'in'), 'the')
  const weeks = POINTERS.get(text(scene, from))
  return weeks !== undefined && text(scene, from + 1) === 'week' ? { weeks, end: from + 2 } : null
}

/** "next week Monday", "this week on Tuesday": the weeks and the weekday's atom. */
function weekBefore(scene: Scene, at: number): { readonly weeks: number; readonly at: number } | null {
  const weeks = POINTERS.get(text(scene, at))
  if (weeks === undefined || text(scene, at + 1) !== 'week') return null
  return { weeks, at: skip(scene, skip(scene, at + 2, '-', ','), 'on') }
}

/** The day that a bare weekday means in news: the last one, today included, unless the clause looks ahead. */
function near(scene: Scene, at: number, today: number, number: number): number {
  const ahead = (number - dayOfWeek(today) + 7) % 7
  if (looks(scene, at) === 'future') return today + ahead
  return today - ((7 - ahead) % 7)
}

function match(scene: Scene, at: number): Match | null {
  const before = weekBefore(scene, at)
  let from = before?.at ?? at
  let pointer: string | null = null
  if (before === null) {
    from = skip(scene, from, 'the')
    if (text(scene, from) === 'this' && ['past', 'coming', 'upcoming', 'last', 'next'].includes(text(scene, from + 1)))
      from++
    if (POINTERS.has(text(scene, from))) pointer = text(scene, from++)
    else if (from > at) return null
  }
  const number = WEEKDAYS.get(text(scene, from))
  if (number === undefined) return null
  if (SHORT.has(text(scene, from)) && !scene.atoms[from]?.capital) return null
  let end = from + 1
  if (text(scene, end) === '.' && SHORT.has(text(scene, from)) && end + 1 < scene.atoms.length) end++
  const { today } = scene
  const week = before === null ? weekAfter(scene, end) : { weeks: before.weeks, end }
  if (week !== null) {
    if (today === null) return vague(`XXXX-WXX-${number}`, week.end)
    return dated(dayPeriod(today - dayOfWeek(today) + number + 7 * week.weeks), week.end)
  }
  const numbered = ofMonth(scene, end)
  if (today === null) return vague(`XXXX-WXX-${number}`, numbered?.end ?? end)
  if (numbered !== null) {
    const day = fitting(today, number, numbered.day, looks(scene, at))
    return day === null ? null : dated(dayPeriod(day), numbered.end)
  }
  if (pointer === null) return dated(dayPeriod(near(scene, at, today, number)), end)
  const monday = today - dayOfWeek(today)
  if (pointer === 'next') return dated(dayPeriod(monday + 7 + number), end, true)
  if (pointer === 'previous') return dated(dayPeriod(monday - 7 + number), end, true)
  const offset = POINTERS.get(pointer) ?? 0
  if (offset === 0) return dated(dayPeriod(monday + number), end, true)
  const ahead = (number - dayOfWeek(today) + 7) % 7
  return dated(dayPeriod(offset > 0 ? today + (ahead || 7) : today - ((7 - ahead) % 7 || 7)), end)
}

/** The day of the month in "Monday the 21st". */
function ofMonth(scene: Scene, end: number): { readonly day: number; readonly end: number } | null {
  const the = text(scene, end) === 'the'
  const from = the ? end + 1 : end
  const ordinal = readOrdinal(scene.atoms, from)
  const said = ordinal ?? (the ? readNumeral(scene.atoms, from) : bareDay(scene, from))
  if (said === null || said.value > 31 || said.value < 1) return null
  // "on Tuesday the first of its phones": what follows is what there is a first of.
  const next = scene.tokens[scene.atoms[said.end]?.token ?? -1]?.upos ?? ''
  if (said.words && ['NOUN', 'ADJ', 'PROPN', 'VERB'].includes(next)) return null
  return { day: said.value, end: said.end }
}

/** The number of "Thursday 29" where it ends the phrase: it counts nothing and no clock goes on with it. */
function bareDay(scene: Scene, at: number): Numeral | null {
  const atom = scene.atoms[at]
  const next = scene.atoms[at + 1]
  if (atom === undefined || atom.value < 1 || atom.value > 31 || atom.glued) return null
  const ends = next === undefined || ['at', 'and', 'or', ')'].includes(next.text)
  const stop = next !== undefined && /^[.,;!?]$/.test(next.text) && !scene.atoms[at + 2]?.glued
  return ends || stop ? { value: atom.value, end: at + 1, words: false } : null
}

/** The nearest such weekday on such a day of the month, on the side that the clause looks to. */
function fitting(today: number, number: number, dayOfMonth: number, side: Direction | null): number | null {
  const { year, month } = civil(today)
  for (let distance = 0; distance < 15; distance++) {
    for (const sign of side === 'past' ? [-1, 1] : [1, -1]) {
      const index = year * 12 + month - 1 + sign * distance
      const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
      const day = dayOf(y, m, dayOfMonth)
      if (dayOfMonth <= monthLength(y, m) && dayOfWeek(day) === number) return day
    }
  }
  return null
}

/** "on Friday", "last Tuesday", "Monday of next week", "this coming Sunday". */
export const weekday: Rule = { name: 'weekday', starts: ['the', ...WEEKDAYS.keys(), ...POINTERS.keys()], match }
