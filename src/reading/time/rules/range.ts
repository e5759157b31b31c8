import { civil, dayOf, monthLength } from '../calendar.ts'
import { dated, dayPeriod, type Match, spanPeriod, vague } from '../match.ts'
import { type Rule, type Scene, skip, text } from '../scene.ts'
import { BASE, baseAt } from './base.ts'
import { readDay, readMonth } from './calendar-date.ts'
import { framedPair } from './numeric-date.ts'
import { readYear, yearFigure } from './year.ts'

export const JOINTS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', 'thru', '-', '–', '~'])

/** The word between the two ends of a range that `opener` began. */
function joint(scene: Scene, at: number, opener: string): number | null {
  const word = text(scene, at)
  if (opener === 'between') return word === 'and' || JOINTS.has(word) ? at + 1 : null
  return JOINTS.has(word) ? at + 1 : null
}

/** "2014/2018" of two years, else the two ends as days. */
function joined(scene: Scene, first: Match, last: Match, end: number): Match | null {
  if (first.type !== 'DATE' || last.type !== 'DATE') return null
  if (first.first === null || last.last === null) {
    const open = /^XXXX-/.test(first.value) && /^XXXX-/.test(last.value)
    return open ? vague(`${first.value}/${last.value}`, end) : null
  }
  let from = first
  // "November 18 to February 5, 2017": the year of the last one holds for the first, as far as it comes before.
  if (!first.absolute && last.absolute && first.first > last.last) {
    const { year, month, day } = civil(last.last)
    const start = civil(first.first)
    const shifted = start.month > month || (start.month === month && start.day > day) ? year - 1 : year
    const moved = dayOf(shifted, start.month, Math.min(start.day, monthLength(shifted, start.month)))
    from = { ...first, first: moved, value: first.value.replace(/^\d{4}/, String(shifted)) }
  } else if (!first.absolute && last.absolute && first.value.length > 4) {
    const shifted = civil(last.last).year
    const start = civil(first.first)
    const moved = dayOf(shifted, start.month, Math.min(start.day, monthLength(shifted, start.month)))
    if (moved <= last.last && /^\d{4}-\d{2}/.test(first.value))
      from = { ...first, first: moved, value: first.value.replace(/^\d{4}/, String(shifted)) }
  }
  let to = last
  const back = from === first && !first.absolute ? yearBefore(first, last) : null
  if (back !== null && from.first !== null && from.first > (last.last ?? 0) && looksOn(scene, last)) from = back
  if (from.first !== null && to.last !== null && from.first > to.last) {
    if (last.absolute || !/^\d{4}-\d{2}/.test(last.value)) return null
    // "from Tuesday to Thursday"
    if (from.first - to.last < 7 && /-\d\d-\d\d$/.test(to.value)) {
      const day = to.last + 7
      return dated(spanPeriod(from.first, day), end)
    }
    const { year, month, day } = civil(to.last)
    to = {
      ...to,
      last: dayOf(year + 1, month, Math.min(day, monthLength(year + 1, month))),
      value: to.value.replace(/^\d{4}/, String(year + 1)),
    }
  }
  if (from.first === null || to.last === null || from.first > to.last) return null
  const value = `${from.value}/${to.value}`
  return dated({ ...spanPeriod(from.first, to.last), value }, end, first.absolute || last.absolute)
}

/** The same date a year before, where it then lies before `last`: "November" of "November to March". */
function yearBefore(first: Match, last: Match): Match | null {
  if (first.first === null || last.last === null || !/^\d{4}-\d{2}/.test(first.value)) return null
  const { year, month, day } = civil(first.first)
  const moved = dayOf(year - 1, month, Math.min(day, monthLength(year - 1, month)))
  if (moved > last.last) return null
  return { ...first, first: moved, value: first.value.replace(/^\d{4}/, String(year - 1)) }
}

/** Whether a range that ends with `last` is not over at publication: then it began before, not in a year to come. */
function looksOn({ today }: Scene, last: Match): boolean {
  return today !== null && last.last !== null && last.last >= today && /^\d{4}-\d{2}(?:-\d{2})?$/.test(last.value)
}

/** Two dates: "from May 2020 to June 2021", "between 2019 and 2021", "2014-2018". */
function twoDates(scene: Scene, at: number, opener: string): Match | null {
  const first = end(scene, at, opener !== '')
  if (first === null) return null
  const next = joint(scene, first.end, opener)
  if (next === null) return null
  const short = scene.atoms[next]
  // "2019-21", "1914-18"
  if (
    opener === '' &&
    first.value.length === 4 &&
    short?.text.length === 2 &&
    short.glued &&
    short.value > Number(first.value) % 100
  ) {
    const year = Math.floor(Number(first.value) / 100) * 100 + short.value
    return dated(
      { ...spanPeriod(first.first as number, dayOf(year, 12, 31)), value: `${first.value}/${year}` },
      next + 1,
      true,
    )
  }
  const last = end(scene, next, opener !== '')
  if (last === null) return null
  // Two fractions side by side are no days: one of the two says its year, or "from" stands before.
  if (opener === '' && baseAt(scene, at) === null && !last.absolute) return null
  // "1999 to 2001" without an opener must be two years; two bare dates side by side are a range all the same.
  return joined(scene, first, last, last.end)
}

/** One end of a range: a date, or a year that only the frame "from … to" makes one. */
function end(scene: Scene, at: number, framed: boolean): Match | null {
  const found = baseAt(scene, at)
  if (found !== null && found.type === 'DATE') return found
  if (found !== null) return null
  const pair = framedPair(scene, at)
  if (pair !== null || !framed) return pair
  if (text(scene, at) === 'now' && scene.today !== null) return dated(dayPeriod(scene.today), at + 1, true)
  const figure = yearFigure(scene, at)
  return figure === null
    ? null
    : dated({ value: String(figure), first: dayOf(figure, 1, 1), last: dayOf(figure, 12, 31) }, at + 1, true)
}

/** Two days of one month: "3 to 5 May", "between 3 and 12 September", "May 18-19, 2020". */
function twoDays(scene: Scene, at: number, opener: string): Match | null {
  const month = readMonth(scene, at)
  const start = readDay(scene, skip(scene, month?.end ?? at, 'the', 'between', 'from'))
  if (start === null) return null
  let next = joint(scene, start.end, opener)
  if (next === null && text(scene, start.end) === 'and' && (opener === 'between' || month !== null))
    next = start.end + 1
  if (next === null) return null
  const final = readDay(scene, skip(scene, next, 'the'))
  if (final === null && opener !== '' && month === null) return upToDate(scene, start.day, next)
  if (final === null || final.day <= start.day) return null
  if (month !== null) {
    const year = readYear(scene, skip(scene, final.end, ','))
    const clean = readMonth(scene, final.end) === null && text(scene, final.end) !== ':'
    return clean ? days(scene, at, month.month, start.day, final.day, year?.year ?? null, year?.end ?? final.end) : null
  }
  const whole = baseAt(scene, skip(scene, next, 'the'))
  if (whole === null || whole.first === null || whole.first !== whole.last || whole.end <= final.end) {
    return pointedMonth(scene, start.day, final)
  }
  const of = civil(whole.first)
  if (of.day !== final.day) return null
  return dated(spanPeriod(whole.first - final.day + start.day, whole.first), whole.end, whole.absolute)
}

/** "from 2 to May 7": the day of the month that the last one names. */
function upToDate(scene: Scene, start: number, at: number): Match | null {
  const last = baseAt(scene, at)
  if (last?.first == null || last.first !== last.last) return null
  const { day } = civil(last.first)
  return start < day ? dated(spanPeriod(last.first - day + start, last.first), last.end, last.absolute) : null
}

/** "4 to 23 next month". */
function pointedMonth(
  scene: Scene,
  start: number,
  final: { readonly day: number; readonly end: number },
): Match | null {
  const whole = baseAt(scene, skip(scene, final.end, 'of', 'in'))
  if (whole?.first == null || whole.last === null || whole.value.length !== 7) return null
  if (final.day > whole.last - whole.first + 1) return null
  return dated(spanPeriod(whole.first + start - 1, whole.first + final.day - 1), whole.end, whole.absolute)
}

function days(
  scene: Scene,
  at: number,
  month: number,
  first: number,
  last: number,
  year: number | null,
  end: number,
): Match | null {
  if (scene.today === null && year === null)
    return vague(
      `XXXX-${String(month).padStart(2, '0')}-${String(first).padStart(2, '0')}/XXXX-${String(month).padStart(2, '0')}-${String(last).padStart(2, '0')}`,
      end,
    )
  const one = baseAt(scene, at)
  const known = year ?? (one?.first == null ? null : civil(one.first).year)
  if (known === null || last > monthLength(known, month)) return null
  return dated(spanPeriod(dayOf(known, month, first), dayOf(known, month, last)), end, year !== null)
}

function match(scene: Scene, at: number): Match | null {
  const word = text(scene, at)
  const opener = word === 'from' || word === 'between' ? word : ''
  const from = opener === '' ? at : at + 1
  const found = [twoDates(scene, from, opener), twoDays(scene, from, opener)]
  return found.reduce((best, next) => (next !== null && (best === null || next.end > best.end) ? next : best), null)
}

/** "from 3 to 5 May", "between 2019 and 2021", "January-March 2020". */
export const range: Rule = { name: 'range', starts: ['from', 'between', ...BASE.keys()], match }
