import { civil, dayOf, monthLength, pad } from '../calendar.ts'
import { dated, dayPeriod, type Match, monthPeriod, vague } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { POINTERS, WEEKDAYS } from '../vocabulary.ts'
import { leapYear, nearYear } from './calendar-date.ts'
import { shortYear, yearFigure } from './year.ts'

const BEFORE: ReadonlySet<string> = new Set([
  'on',
  'by',
  'since',
  'from',
  'until',
  'till',
  'to',
  'of',
  'through',
  'between',
])

interface Parts {
  readonly texts: readonly string[]
  readonly mark: string
  readonly end: number
}

/** Two or three runs of digits joined by one separator: their texts and the atom after. */
function parts(scene: Scene, at: number): Parts | null {
  const first = scene.atoms[at]
  if (first === undefined || first.value < 0) return null
  const texts = [first.text]
  let end = at + 1
  let mark = text(scene, end)
  const spaced = yearFigure(scene, at) !== null && (mark === '/' || mark === '-')
  if (mark !== '/' && mark !== '-' && mark !== '.') return null
  while (texts.length < 3) {
    const joint = text(scene, end)
    const number = scene.atoms[end + 1]
    if (number === undefined || number.value < 0 || number.text.length > 4) break
    const tight = (scene.atoms[end]?.glued && number.glued) || spaced || number.text.length === 4
    if (!tight || !(joint === mark || (joint === ',' && number.text.length === 4))) break
    texts.push(number.text)
    end += 2
    mark = joint === ',' ? mark : joint
  }
  const more = text(scene, end) === mark && scene.atoms[end + 1]?.glued && (scene.atoms[end + 1]?.value ?? -1) >= 0
  if (texts.length < 2 || (more && !(texts[2]?.length === 4 && endsInYear(scene, end + 1, mark)))) return null
  return { texts, mark, end }
}

/** Whether a date of the same kind follows: "3-4-2021-3-9-2021". */
function endsInYear(scene: Scene, at: number, mark: string): boolean {
  return text(scene, at + 1) === mark && text(scene, at + 3) === mark && yearFigure(scene, at + 4) !== null
}

function valid(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

/**
 * Day and month of "a/b" in a year. Month first, as English-language wires write it, unless only the other order is a
 * date, or only the other order is not after publication.
 */
function order(scene: Scene, year: number, a: number, b: number): number | null {
  const monthFirst = valid(year, a, b) ? dayOf(year, a, b) : null
  const dayFirst = valid(year, b, a) ? dayOf(year, b, a) : null
  if (monthFirst === null || dayFirst === null) return monthFirst ?? dayFirst
  const { today } = scene
  if (today !== null && monthFirst > today && dayFirst <= today && today - dayFirst < 366) return dayFirst
  return monthFirst
}

function full(scene: Scene, texts: readonly string[], end: number): Match | null {
  const [a = '', b = '', c = ''] = texts
  if (a.length === 4) {
    const [year, month, day] = [Number(a), Number(b), Number(c)]
    if (c.length > 2 || b.length > 2 || !valid(year, month, day)) return null
    return dated(dayPeriod(dayOf(year, month, day)), end, true)
  }
  if (a.length > 2 || b.length > 2 || c.length === 3 || c.length === 1) return null
  const year = c.length === 4 ? Number(c) : shortYear(Number(c))
  const day = order(scene, year, Number(a), Number(b))
  return day === null ? null : dated(dayPeriod(day), end, true)
}

/** "20240212". */
function compact(scene: Scene, at: number): Match | null {
  const digits = text(scene, at)
  if (!/^(?:19|20)\d{6}$/.test(digits)) return null
  return full(scene, [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)], at + 1)
}

function match(scene: Scene, at: number): Match | null {
  const offset = POINTERS.get(text(scene, at))
  let from = offset === undefined ? at : at + 1
  const weekday = WEEKDAYS.has(text(scene, from))
  if (weekday) from = skip(scene, from + 1, ',')
  const said = parts(scene, from)
  if (said === null) return from === at || weekday ? compact(scene, from) : null
  const { texts, mark, end } = said
  if (offset !== undefined) {
    const day = texts.length === 2 ? pair(scene, at, said, true) : null
    return day === null || weekday ? day : pointed(scene, day, offset)
  }
  if (texts.length === 3) return full(scene, texts, end)
  const [a = '', b = ''] = texts
  const [x, y] = [Number(a), Number(b)]
  if (a.length === 4 && b.length <= 2 && y >= 1 && y <= 12) return dated(monthPeriod(x, y), end, true)
  if (mark !== '.' && b.length === 4 && a.length <= 2 && x >= 1 && x <= 12 && y > 1000 && y < 2200)
    return dated(monthPeriod(y, x), end, true)
  if (mark === '/' && x === 9 && y === 11) return dated(dayPeriod(dayOf(2001, 9, 11)), end, true)
  return pair(scene, at, said, weekday || (mark !== '.' && BEFORE.has(text(scene, at - 1))))
}

/** Month and day without a year; `led` where the words before say that they are a date. */
function pair(scene: Scene, at: number, said: Parts, led: boolean): Match | null {
  const { texts, mark, end } = said
  const [a = '', b = ''] = texts
  const [x, y] = [Number(a), Number(b)]
  if (a.length > 2 || b.length > 2) return null
  if (!led && !(mark === '/' && (x > 12 || y > 12))) return null
  const [month, day] = x <= 12 ? [x, y] : [y, x]
  if (!valid(2000, month, day)) return null
  const near = nearYear(scene, at, month, day)
  const year = near === null || valid(near, month, day) ? near : leapYear(scene, at, near)
  return year === null
    ? vague(`XXXX-${pad(month, 2)}-${pad(day, 2)}`, end)
    : dated(dayPeriod(dayOf(year, month, day)), end)
}

/** "this 2/3", "next 2/3": in this year, or the one that comes after or before publication. */
function pointed({ today }: Scene, found: Match, offset: number): Match {
  if (today === null || found.first === null) return found
  const { month, day } = civil(found.first)
  const here = civil(today).year
  const passed = dayOf(here, month, Math.min(day, monthLength(here, month))) <= today
  const year = offset === 0 ? here : offset > 0 ? (passed ? here + 1 : here) : passed ? here : here - 1
  return valid(year, month, day) ? dated(dayPeriod(dayOf(year, month, day)), found.end, true) : found
}

/** "4/3" of a frame that makes it a date: "between 4/3 and 6/5", "4/3-6/5/2021". */
export function framedPair(scene: Scene, at: number): Match | null {
  const said = parts(scene, at)
  return said === null || said.mark !== '/' || said.texts.length > 2 ? null : pair(scene, at, said, true)
}

/** "2024-02-12", "12/02/2024", "30.04.2022", "2015/8", "on 4/22", "9/11". */
export const numericDate: Rule = { name: 'numeric date', starts: ['#', ...WEEKDAYS.keys(), ...POINTERS.keys()], match }
