import { overlaps, type Span } from '../model/span.ts'

/** What a case wants of one expression: its place and every value that is right for it. */
export interface Wanted extends Span {
  readonly words: string
  /** TIMEX3 values; a text without its tense may mean the last or the next of its kind, so there may be two. */
  readonly values: readonly string[]
  /** First and last day where the expression is a range of days that no single TIMEX3 value names. */
  readonly days: readonly { readonly first: string; readonly last: string }[]
}

/** One case of the Recognizers-Text suites: an input, its reference day, and the expressions in it. */
export interface Case {
  readonly text: string
  readonly date: string | null
  /** The kind of its first expression (`date`, `daterange`, …), `none` where it has none. */
  readonly kind: string
  readonly supported: boolean
  readonly results: readonly Wanted[]
}

interface Found extends Span {
  readonly value: string
  readonly days: { readonly first: string | null; readonly last: string | null }
}

type Fields = Readonly<Record<string, unknown>>

/** Reads a file of cases. A case is supported where TIMEX3 can say each of its values. */
export function readCases(path: string, text: string): Case[] {
  const list: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  if (!Array.isArray(list)) throw new Error(`Cannot read "${path}": a file of cases is a JSON list`)
  return list.flatMap((item: Fields) => {
    const input = item.Input
    if (typeof input !== 'string' || !Array.isArray(item.Results)) return []
    const reference = (item.Context as Fields | undefined)?.ReferenceDateTime
    const results = (item.Results as Fields[]).map((result) => wanted(result, input))
    return [
      {
        text: input,
        date: typeof reference === 'string' ? reference.slice(0, 10) : null,
        kind: results[0]?.kind ?? 'none',
        supported: results.every(({ values, days }) => values.length + days.length > 0),
        results,
      },
    ]
  })
}

/** Whether what was found has every expression of a case with a right value, and nothing in a case that has none. */
export function isRight({ results }: Case, found: readonly Found[]): boolean {
  if (results.length === 0) return found.length === 0
  return results.every((want) => {
    const inside = found.filter((timex) => overlaps(want, timex))
    return inside.some(({ value }) => want.values.includes(plain(value))) || spansDays(want, inside)
  })
}

/** Whether expressions together cover the days of a range, be it one expression or its two ends ("from … to …"). */
function spansDays({ days }: Wanted, found: readonly Found[]): boolean {
  const firsts = found.flatMap((timex) => timex.days.first ?? []).sort()
  const end = found.reduce<Found | null>(
    (best, timex) => ((timex.days.last ?? '') > (best?.days.last ?? '') ? timex : best),
    null,
  )
  if (end === null) return false
  // A range's end is the first day after it; people and cases disagree whether "to the 22nd" holds the 22nd, and whether
  // "to 2018" holds 2018: for the cases it ends where 2018 begins.
  return days.some(
    ({ first, last }) =>
      firsts[0] === first && ([last, dayBefore(last)].includes(end.days.last ?? '') || last === endBegins(end)),
  )
}

/** The first day of the month, quarter, week or year that a range ends with ("2014/2018"); null where it ends with a day. */
function endBegins({ value, days }: Found): string | null {
  const [, unit] = value.split('/')
  const [, year, part = ''] = /^(\d{4})(?:-(.*))?$/.exec(unit ?? value) ?? []
  if (year === undefined || days.last === null) return null
  if (part === '') return `${year}-01-01`
  if (/^\d\d$/.test(part)) return `${year}-${part}-01`
  if (/^Q[1-4]$/.test(part)) return `${year}-${String(Number(part.slice(1)) * 3 - 2).padStart(2, '0')}-01`
  return /^W\d\d$/.test(part) ? daysFrom(days.last, -6) : null
}

function wanted(result: Fields, input: string): Wanted & { readonly kind: string } {
  const kind = String(result.TypeName ?? result.Typename ?? result.Type ?? '').replace(/^.*\./, '')
  const words = String(result.Text ?? '')
  const start =
    typeof result.Start === 'number' ? result.Start : Math.max(0, input.toLowerCase().indexOf(words.toLowerCase()))
  const readings = resolutions(result).map((reading) => timex3(kind, reading))
  return {
    kind,
    words,
    start,
    end: start + words.length,
    values: [...new Set(readings.flatMap(({ value }) => value ?? []).map(plain))],
    days: readings.flatMap(({ days }) => days ?? []),
  }
}

interface Resolution {
  readonly timex: string
  readonly value: string
  readonly first: string
  readonly last: string
}

/** The readings of an expression, whichever of the suites' two shapes it has. */
function resolutions(result: Fields): Resolution[] {
  const field = (result.Value ?? result.Resolution ?? {}) as Fields
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  if (Array.isArray(field.values))
    return (field.values as Fields[]).map(({ timex, value, start, end }) => ({
      timex: text(timex),
      value: text(value),
      first: text(start),
      last: text(end),
    }))
  return [field.PastResolution, field.FutureResolution].flatMap((resolution) => {
    if (typeof resolution !== 'object' || resolution === null) return []
    const { date, dateTime, startDate, endDate } = resolution as Fields
    return [{ timex: text(field.Timex), value: text(date ?? dateTime), first: text(startDate), last: text(endDate) }]
  })
}

/** The values that TIMEX3 has: dates as fine as they may be, parts of a day, durations, and references to now. */
const DATE =
  /(?:[\dX]{2,4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:[1-7]|WE))?|Q[1-4]|H[12]|SP|SU|FA|WI))?|FY\d{4})?/
const CLOCK = /(?:T(?:\d\d(?::\d\d(?::\d\d(?:\.\d+)?)?)?Z?|MO|MI|AF|EV|NI|PM|DT))?/
const LENGTH = /P(?:[\dX.]+(?:Y|M|WE|W|DE|D|CE|Q|WD))*(?:T(?:[\dX.]+[HMS])+)?/
const TIMEX3 = new RegExp(`^(?:${DATE.source}${CLOCK.source}|${LENGTH.source}|(?:PAST|PRESENT|FUTURE)_REF)$`)
/** What the cases give where no day of the calendar is meant ("June 31"). */
const NO_DAY = '0001-01-01'

/** A reading as TIMEX3 has it. The cases' own inventions (TMEL for lunch), and what they leave unresolved, are none. */
function timex3(kind: string, reading: Resolution): { value?: string; days?: Wanted['days'] } {
  const { value, ...rest } = named(kind, reading)
  return !value || value.startsWith(NO_DAY) || !TIMEX3.test(value) ? rest : { value, ...rest }
}

/** A reading's one value, or the first and last day of a stretch; neither where TIMEX3 has no such thing. */
function named(kind: string, { timex, value, first, last }: Resolution): { value?: string; days?: Wanted['days'] } {
  const isRange = timex.startsWith('(')
  if (kind === 'date') return { value: value || timex }
  if (kind === 'datetime' || kind === 'datetimepoint')
    return timex.includes('_REF') ? { value: timex } : { value: value.replace(' ', 'T') }
  if (kind === 'daterange') {
    const unit = isRange || timex.includes('X') ? calendarUnit(first, last) : timex
    const days = first && last ? [{ first, last }] : []
    return unit ? { value: unit, days } : { days }
  }
  if (isRange || timex === '') return {}
  if (kind === 'datetimerange' && timex.includes('X')) return {}
  return { value: timex }
}

/** The calendar's name of a stretch of days from `first` up to, not including, `last`; null where it has none. */
function calendarUnit(first: string, last: string): string | null {
  const from = /^(\d{4})-(\d\d)-01$/.exec(first)
  const to = /^(\d{4})-(\d\d)-01$/.exec(last)
  if (!from || !to) return null
  const month = Number(from[2])
  const months = 12 * (Number(to[1]) - Number(from[1])) + Number(to[2]) - month
  if (months === 1) return first.slice(0, 7)
  if (months === 3 && month % 3 === 1) return `${from[1]}-Q${(month + 2) / 3}`
  if (months === 6 && month % 6 === 1) return `${from[1]}-H${(month + 5) / 6}`
  if (months === 12 && month === 1) return from[1]!
  if (months === 120 && from[1]!.endsWith('0') && month === 1) return from[1]!.slice(0, 3)
  if (months === 1200 && from[1]!.endsWith('00') && month === 1) return from[1]!.slice(0, 2)
  return null
}

/** A value without the seconds and minutes that say nothing: T19:00:00 is T19. */
function plain(value: string): string {
  const [day, clock] = value.split('T')
  if (clock === undefined || !/^\d/.test(clock) || value.startsWith('P')) return value
  return `${day}T${clock.replace(/(:00){1,2}$/, '')}`
}

function dayBefore(day: string): string {
  return daysFrom(day, -1)
}

function daysFrom(day: string, count: number): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? day : new Date(time + count * 86_400_000).toISOString().slice(0, 10)
}
