import { NUMBER_WORDS, ORDINAL_WORDS, readNumeral, readOrdinal } from '../../../resources/english-numerals.ts'
import { civil, dayOf, monthLength, pad } from '../calendar.ts'
import { dated, dayPeriod, type Match, monthPeriod, vague } from '../match.ts'
import { looks, type Rule, type Scene, text } from '../scene.ts'
import { DOUBTFUL, MONTHS, POINTERS, WEEKDAYS } from '../vocabulary.ts'
import { readYear, shortYear } from './year.ts'

/** Month word at `at`, with its full stop. */
export function readMonth(scene: Scene, at: number): { readonly month: number; readonly end: number } | null {
  const month = MONTHS.get(text(scene, at))
  if (month === undefined) return null
  const stop = text(scene, at + 1) === '.' && scene.atoms[at + 1]?.glued && text(scene, at).length <= 5
  // A stop that ends the sentence is not the month's.
  return { month, end: stop && at + 2 < scene.atoms.length ? at + 2 : at + 1 }
}

/** Day of a month: "12", "12th", "the twenty-first"; 1 to 31. */
export function readDay(
  scene: Scene,
  at: number,
): { readonly day: number; readonly end: number; readonly ordinal: boolean } | null {
  const ordinal = readOrdinal(scene.atoms, at)
  const said = ordinal ?? readNumeral(scene.atoms, at)
  if (said === null || said.value < 1 || said.value > 31 || said.value % 1 !== 0) return null
  const next = text(scene, said.end)
  if (ordinal === null && (next === '%' || next === ':')) return null
  return { day: said.value, end: said.end, ordinal: ordinal !== null }
}

/** A year after a date: ", 2024", "of 2024", "next year", "'24"; or the pointer's offset from this year. */
function yearAfter(scene: Scene, at: number, joint = ''): { readonly year: number; readonly end: number } | null {
  let from = at
  while (from < at + 2 && [',', 'of', '-', '/', 'in'].includes(text(scene, from))) from++
  const said = readYear(scene, from)
  if (said !== null) return said
  const joined = joint !== '' && text(scene, at) === joint
  const of = text(scene, at) === 'of'
  const short = scene.atoms[from]
  if (((joined && short?.glued) || of) && short?.text.length === 2 && short.value >= 0)
    return { year: shortYear(short.value), end: from + 1 }
  const offset = POINTERS.get(text(scene, from))
  if (offset !== undefined && text(scene, from + 1) === 'year' && scene.today !== null)
    return { year: civil(scene.today).year + offset, end: from + 2 }
  return null
}

/** The year that makes month and day the last one (or the next one, where the clause looks ahead) from publication. */
export function nearYear(scene: Scene, at: number, month: number, day: number): number | null {
  if (scene.today === null) return null
  const { year } = civil(scene.today)
  const said = looks(scene, at)
  const here = dayOf(year, month, Math.min(day, monthLength(year, month)))
  if (said === 'past') return here <= scene.today ? year : year - 1
  if (said === 'future') return here >= scene.today || scene.today - here < 32 ? year : year + 1
  const distance = here - scene.today
  return distance > 183 ? year - 1 : distance < -183 ? year + 1 : year
}

/** The leap year next to a year, on the side that the clause looks to. */
export function leapYear(scene: Scene, at: number, year: number): number | null {
  const step = looks(scene, at) === 'future' ? 1 : -1
  for (let near = year; Math.abs(near - year) < 9; near += step) if (monthLength(near, 2) === 29) return near
  return null
}

function dayMatch(scene: Scene, at: number, month: number, day: number, end: number, joint = ''): Match | null {
  const said = yearAfter(scene, end, joint)
  const year = said?.year ?? nearYear(scene, at, month, day)
  const until = said?.end ?? end
  if (year === null) return vague(`XXXX-${pad(month, 2)}-${pad(day, 2)}`, until)
  if (day > monthLength(year, month)) {
    const leap = said === null && day === 29 ? leapYear(scene, at, year) : null
    if (leap !== null) return dated(dayPeriod(dayOf(leap, month, day)), until)
    return said === null && day <= 29 ? vague(`XXXX-${pad(month, 2)}-${pad(day, 2)}`, until) : null
  }
  return dated(dayPeriod(dayOf(year, month, day)), until, said !== null)
}

/** Whether a word that may be a verb, a name or a month is a month here. */
function isMonth(scene: Scene, at: number): boolean {
  if (!DOUBTFUL.has(text(scene, at))) return true
  // "in may." has nothing that "may" could help or "march" could govern.
  const next = scene.atoms[at + 1]
  if (text(scene, at - 1) === 'in' && (next === undefined || /^[.,;!?)]$/.test(next.text))) return true
  const atom = scene.atoms[at]
  const upos = scene.tokens[atom?.token ?? -1]?.upos
  if (upos === 'AUX' || upos === 'VERB') return false
  return atom?.capital === true || upos === 'PROPN'
}

const MONTH_BEFORE: ReadonlySet<string> = new Set(
  'in since of from until till by during before after late early mid end through to between last next this - and on'.split(
    ' ',
  ),
)

const VERBS: ReadonlySet<string> = new Set(['may', 'march', 'mar'])

/** "May to October", "March-June". */
function opensRange(scene: Scene, at: number): boolean {
  return ['to', 'through', '-', '–', 'and', 'until'].includes(text(scene, at)) && MONTHS.has(text(scene, at + 1))
}

/** A sum of money in front, whose number is no day: "$9 November 3". */
function priced(scene: Scene, at: number): boolean {
  return /^[$€£¥]$/.test(text(scene, at - 1)) && scene.atoms[at]?.glued === true
}

/** "July 97": two digits that are no day of a month are a year, unless they count what follows. */
function shortAfter(scene: Scene, at: number): { readonly year: number; readonly end: number } | null {
  const short = scene.atoms[at]
  if (short === undefined || short.text.length !== 2 || short.value < 32) return null
  const next = scene.atoms[at + 1]
  const upos = scene.tokens[next?.token ?? -1]?.upos ?? ''
  const counting = ['NOUN', 'ADJ', 'PROPN', 'NUM', 'SYM'].includes(upos) || next?.glued === true
  return counting && next !== undefined && !/^[.,;!?)]$/.test(next.text)
    ? null
    : { year: shortYear(short.value), end: at + 1 }
}

/**
 * Whether the number behind a month counts people or things that follow, and is no day: "in March 12 Greek soldiers died", "in
 * mid-November, three months after"; "on March 12 soldiers died" names the day.
 */
function counts(scene: Scene, month: number, number: number, end: number): boolean {
  if (text(scene, month - 1) === 'on') return false
  const token = scene.tokens[scene.atoms[number]?.token ?? -1]
  const next = scene.tokens[scene.atoms[end]?.token ?? -1]
  const noun = next?.xpos === 'NNS' ? next : scene.tokens[(token?.head ?? 0) - 1]
  return noun?.xpos === 'NNS' && noun.id > (token?.id ?? 0) && scene.atoms[end]?.glued === false
}

/** Month first: "Feb. 12, 2024", "March 2021", "May". */
function monthFirst(scene: Scene, at: number): Match | null {
  const month = priced(scene, at) ? null : readMonth(scene, at)
  if (month === null) return null
  let from = month.end
  if (['-', '/', ','].includes(text(scene, from)) && scene.atoms[from + 1]?.glued) from++
  else if (text(scene, from) === ',' || text(scene, from) === '.') from++
  if (text(scene, from) === 'the') from++
  const said = readDay(scene, from)
  const day = said !== null && !said.ordinal && counts(scene, at, from, said.end) ? null : said
  const time = day !== null && !day.ordinal && [':', 'am', 'pm', "o'clock"].includes(text(scene, day.end))
  if (day !== null && !time && readYear(scene, from) === null) {
    const found = dayMatch(scene, at, month.month, day.day, day.end)
    if (found !== null) return found
  }
  const year = yearAfter(scene, month.end) ?? shortAfter(scene, month.end)
  if (year !== null) return ofYear(scene, month.month, year.year, year.end)
  if (!isMonth(scene, at)) return null
  if (VERBS.has(text(scene, at)) && !MONTH_BEFORE.has(text(scene, at - 1)) && !opensRange(scene, month.end)) return null
  const small = text(scene, at).length <= 4 && !scene.atoms[at]?.capital
  if (small && month.month !== 7 && month.month !== 6 && text(scene, at - 1) !== 'in') return null
  const near = nearYear(scene, at, month.month, 1)
  return near === null
    ? vague(`XXXX-${pad(month.month, 2)}`, month.end)
    : dated(monthPeriod(near, month.month), month.end)
}

/** A month of a year, with the day behind the year in "March-2021-09". */
function ofYear(scene: Scene, month: number, year: number, end: number): Match {
  const day = scene.atoms[end + 1]
  const tight = text(scene, end) === '-' && scene.atoms[end]?.glued && day?.glued && day.text.length === 2
  if (tight && day.value >= 1 && day.value <= monthLength(year, month))
    return dated(dayPeriod(dayOf(year, month, day.value)), end + 2, true)
  return dated(monthPeriod(year, month), end, true)
}

/** Day first: "12 February 2024", "the 12th of February", "05-Aug-2016". */
function dayFirst(scene: Scene, at: number): Match | null {
  const from = text(scene, at) === 'the' ? at + 1 : at
  const day = priced(scene, from) ? null : readDay(scene, from)
  if (day === null) return null
  let next = day.end
  if (['of', '-', '/'].includes(text(scene, next))) next++
  const month = readMonth(scene, next)
  if (
    month === null ||
    (MONTHS.get(text(scene, next)) === 5 && scene.tokens[scene.atoms[next]?.token ?? -1]?.upos === 'AUX')
  )
    return null
  const mark = text(scene, next - 1)
  return dayMatch(scene, at, month.month, day.day, month.end, mark === '-' || mark === '/' ? mark : '')
}

/** Year first: "2016 November", "2019/sep/01". */
function yearFirst(scene: Scene, at: number): Match | null {
  const said = readYear(scene, at)
  if (said === null) return null
  let next = said.end
  while (next < said.end + 1 && [',', '-', '/'].includes(text(scene, next))) next++
  const month = readMonth(scene, next)
  if (month === null || (next === said.end && !isMonth(scene, next))) return null
  const from = ['-', '/'].includes(text(scene, month.end)) ? month.end + 1 : month.end
  const day = readDay(scene, from)
  if (day !== null && day.day <= monthLength(said.year, month.month))
    return dated(dayPeriod(dayOf(said.year, month.month, day.day)), day.end, true)
  return dated(monthPeriod(said.year, month.month), month.end, true)
}

function longest(...found: readonly (Match | null)[]): Match | null {
  return found.reduce((best, next) => (next !== null && (best === null || next.end > best.end) ? next : best), null)
}

/** A weekday in front ("Monday, January 12th") adds nothing to the value of the date after it. */
function match(scene: Scene, at: number): Match | null {
  let from = at
  if (POINTERS.has(text(scene, from)) && WEEKDAYS.has(text(scene, from + 1))) from++
  if (WEEKDAYS.has(text(scene, from))) {
    from++
    while ([',', '.', '-', '('].includes(text(scene, from)) && from < at + 4) from++
    const found = longest(monthFirst(scene, from), dayFirst(scene, from))
    if (found === null || !/-\d\d-\d\d$/.test(found.value)) return null
    return text(scene, found.end) === ')' && text(scene, from - 1) === '(' ? { ...found, end: found.end + 1 } : found
  }
  if (from !== at) return null
  return longest(monthFirst(scene, at), dayFirst(scene, at), yearFirst(scene, at))
}

/** Dates with a month's name. */
export const calendarDate: Rule = {
  name: 'calendar date',
  starts: ['#', ...MONTHS.keys(), ...WEEKDAYS.keys(), ...POINTERS.keys(), 'the', ...NUMBER_WORDS, ...ORDINAL_WORDS],
  match,
}
