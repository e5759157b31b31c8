import { ORDINAL_WORDS, readNumeral, readOrdinal } from '../../../resources/english-numerals.ts'
import { addMonths, civil, dayOf, isoWeek, monthLength, pad } from '../calendar.ts'
import { dated, dayPeriod, type Match, monthPeriod, numberedWeek, type Period, weekPeriod } from '../match.ts'
import { longest, rulebook } from '../rulebook.ts'
import { looks, type Rule, type Scene, skip, text } from '../scene.ts'
import { WEEKDAYS } from '../vocabulary.ts'
import { calendarDate } from './calendar-date.ts'
import { holiday, nthWeekday } from './holiday.ts'
import { numericDate } from './numeric-date.ts'
import { relativeMonth } from './relative-month.ts'
import { relativeUnit } from './relative-unit.ts'
import { year } from './year.ts'

const WHOLES = rulebook([calendarDate, numericDate, relativeMonth, relativeUnit, year, holiday])

/** Which one of several: 1 to 5, -1 for the last. */
function index(scene: Scene, at: number): { readonly n: number; readonly end: number } | null {
  if (text(scene, at) === 'last' || text(scene, at) === 'final') return { n: -1, end: at + 1 }
  const said = readOrdinal(scene.atoms, at)
  return said === null ? null : { n: said.value, end: said.end }
}

/** The nth week of a year or of a month: in a month, the week of its nth Thursday (ISO 8601's rule). */
function week(whole: Period, n: number): Period | null {
  if (whole.first === null || whole.last === null) return null
  const { year: y, month } = civil(whole.first)
  if (whole.value.length === 4) return n > 0 ? numberedWeek(y, n) : numberedWeek(y, isoWeek(dayOf(y, 12, 28)).week)
  if (whole.value.length !== 7 || n > 5) return null
  const thursday = nthWeekday(y, month, 4, n)
  const monday = thursday - 3
  const number = n > 0 ? n : Math.ceil((civil(thursday).day + 3) / 7)
  return { value: `${whole.value}-W${pad(number, 2)}`, first: monday, last: monday + 6 }
}

/** "the week of the 16th", "the week commencing February 4". */
function weekOf(scene: Scene, at: number): Match | null {
  if (text(scene, at) === 'w' && text(scene, at + 1) === '/' && text(scene, at + 2) === 'c') {
    const day = longest(WHOLES, scene, skip(scene, at + 3, 'the')) ?? ofThisMonth(scene, at + 3)
    return day === null ? null : weekHolding(day)
  }
  if (text(scene, at) !== 'week') return null
  const number = readNumeral(scene.atoms, at + 1)
  const of = number === null || text(scene, number.end) !== 'of' ? null : longest(WHOLES, scene, number.end + 1)
  if (number !== null && number.value <= 53 && of?.value.length === 4)
    return dated(numberedWeek(Number(of.value), number.value), of.end, true)
  if (number !== null && number.value >= 1 && number.value <= 53 && scene.today !== null)
    return dated(numberedWeek(civil(scene.today).year, number.value), number.end)
  if (!['of', 'commencing', 'beginning', 'starting'].includes(text(scene, at + 1))) return null
  const on = skip(scene, at + 2, 'on')
  const day = longest(WHOLES, scene, skip(scene, on, 'the')) ?? ofThisMonth(scene, on)
  return day === null ? null : weekHolding(day)
}

function weekHolding({ first, last, end, absolute }: Match): Match | null {
  return first === null || first !== last ? null : dated(weekPeriod(first), end, absolute)
}

/** "the 18th" where a frame makes it a day: of the month of publication. */
function ofThisMonth(scene: Scene, at: number): Match | null {
  const said = readOrdinal(scene.atoms, skip(scene, at, 'the'))
  if (said === null || said.words) return null
  const day = nearDay(scene, at, said.value)
  return day === null ? null : dated(dayPeriod(day), said.end)
}

/** The day of the month of publication, or of the one before or after where the clause looks there. */
function nearDay(scene: Scene, at: number, number: number): number | null {
  if (scene.today === null || number < 1) return null
  const { year, month, day } = civil(scene.today)
  const side = looks(scene, at)
  const offset = side === 'past' && number > day ? -1 : side === 'future' && number < day ? 1 : 0
  const { year: y, month: m } = civil(addMonths(dayOf(year, month, 1), offset))
  return number > monthLength(y, m) ? null : dayOf(y, m, number)
}

function match(scene: Scene, at: number): Match | null {
  const from = skip(scene, at, 'the')
  const plain = weekOf(scene, from)
  if (plain !== null) return plain
  const said = index(scene, from)
  if (said === null) return null
  const word = text(scene, said.end)
  const number = WEEKDAYS.get(word)
  if (number === undefined && word !== 'week' && word !== 'day' && word !== 'month') return null
  const join = skip(scene, skip(scene, said.end + 1, 'of', 'in'), 'the')
  if (join === said.end + 1) return number === undefined ? null : ofThisMonthsWeeks(scene, at, said, number)
  const whole = longest(WHOLES, scene, join) ?? longest(WHOLES, scene, join - 1)
  if (whole?.first == null || whole.last === null) return null
  if (word === 'month') {
    if (whole.value.length !== 4 || said.n > 12) return null
    return dated(monthPeriod(Number(whole.value), said.n < 0 ? 12 : said.n), whole.end, whole.absolute)
  }
  if (word === 'week') {
    const period = week(whole, said.n)
    return period === null ? null : dated(period, whole.end, whole.absolute)
  }
  const { year: y, month } = civil(whole.first)
  if (number !== undefined) {
    if (whole.value.length !== 7 || said.n > 5) return null
    return dated(dayPeriod(nthWeekday(y, month, number, said.n)), whole.end, whole.absolute)
  }
  const day = said.n < 0 ? whole.last : whole.first + said.n - 1
  return day > whole.last ? null : dated(dayPeriod(day), whole.end, whole.absolute)
}

/** "second Friday" without an article: of the month of publication, where it has as many. */
function ofThisMonthsWeeks(
  scene: Scene,
  at: number,
  { n, end }: { readonly n: number; readonly end: number },
  number: number,
): Match | null {
  const before = scene.tokens[scene.atoms[at - 1]?.token ?? -1]?.upos ?? ''
  if (scene.today === null || n < 1 || text(scene, at) === 'the' || ['DET', 'ADP', 'PRON', 'NUM'].includes(before))
    return null
  const { year: y, month } = civil(scene.today)
  const day = nthWeekday(y, month, number, n)
  return civil(day).month === month ? dated(dayPeriod(day), end + 1) : null
}

/** "the first week of 2015", "the third Wednesday of last month", "the last day of March", "week 31". */
export const nth: Rule = { name: 'nth', starts: ['the', '#', 'last', 'final', 'week', 'w', ...ORDINAL_WORDS], match }

/** "the 20th of next month", "the 18th": a day of a month that only the context names. */
function dayOfMonth(scene: Scene, at: number): Match | null {
  const the = text(scene, at) === 'the'
  const said = readOrdinal(scene.atoms, the ? at + 1 : at)
  if (said === null || said.value > 31 || scene.today === null) return null
  const of = skip(scene, skip(scene, said.end, 'of', 'in'), 'the')
  if (of > said.end) {
    const whole = longest(WHOLES, scene, of) ?? longest(WHOLES, scene, of - 1)
    if (whole?.first == null || whole.last === null || whole.value.length !== 7) return null
    const day = whole.first + said.value - 1
    return day > whole.last ? null : dated(dayPeriod(day), whole.end, whole.absolute)
  }
  const next = scene.tokens[scene.atoms[said.end]?.token ?? -1]
  const alone = next === undefined || !['NOUN', 'ADJ', 'PROPN', 'NUM', 'VERB'].includes(next.upos)
  const led = ['on', 'by', 'until', 'since', 'from', 'for'].includes(text(scene, at - 1))
  // Without "the" it may be a place in a table: "from 3rd to 5th".
  if (!(the || text(scene, at - 1) === 'on') || !alone || !led || said.words) return null
  const day = nearDay(scene, at, said.value)
  return day === null ? null : dated(dayPeriod(day), said.end)
}

export const dayOfTheMonth: Rule = {
  name: 'day of the month',
  starts: ['the', '#', ...ORDINAL_WORDS],
  match: dayOfMonth,
}
