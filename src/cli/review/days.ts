import { parseDate } from '../../intake/document-line.ts'

/** A TIMEX3 value with its first and last day. */
export interface Days {
  readonly value: string
  readonly start: string
  readonly end: string
}

/**
 * The days that are typed: a day, a month (2024-02), a year, or two of these with a slash between.
 *
 * @throws Error where it is none of these
 */
export function daysOf(value: string): Days {
  const [first, last = first, ...rest] = value.split('/').map((each) => each.trim())
  if (first === undefined || last === undefined || rest.length > 0) throw wrong(value)
  const [{ start }, { end }] = [boundsOf(first), boundsOf(last)]
  if (start > end) throw new Error(`"${value}" ends before it begins`)
  return { value, start, end }
}

function boundsOf(value: string): { start: string; end: string } {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value) ?? []
  if (year === undefined) throw wrong(value)
  if (day !== undefined) return { start: parseDate(value), end: parseDate(value) }
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` }
  const start = parseDate(`${value}-01`)
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return { start, end: `${value}-${last}` }
}

function wrong(value: string): Error {
  return new Error(`"${value}" is no time; wanted a day (2024-02-19), a month, a year, or two with a slash between`)
}
