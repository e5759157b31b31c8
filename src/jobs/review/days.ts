import { messageOf } from '../../formats/message-of.ts'
import { parseDate } from '../../intake/document-line.ts'
import { MalformedQuestion } from '../../record/record-error.ts'

/** A TIMEX3 value with its first and last day. */
export interface Days {
  readonly value: string
  readonly start: string
  readonly end: string
}

/**
 * The days that are typed: a day, a month (2024-02), a year, or two of these with a slash between.
 *
 * @throws MalformedQuestion where it is none of these
 */
export function daysOf(value: string): Days {
  const [first, last = first, ...rest] = value.split('/').map((each) => each.trim())
  if (first === undefined || last === undefined || rest.length > 0) throw wrong(value)
  const [{ start }, { end }] = [boundsOf(first), boundsOf(last)]
  if (start > end) throw new MalformedQuestion(`"${value}" ends before it begins`)
  return { value, start, end }
}

function boundsOf(value: string): { start: string; end: string } {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value) ?? []
  if (year === undefined) throw wrong(value)
  if (day !== undefined) return { start: dayOf(value), end: dayOf(value) }
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` }
  const start = dayOf(`${value}-01`)
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return { start, end: `${value}-${last}` }
}

function dayOf(value: string): string {
  try {
    return parseDate(value)
  } catch (error) {
    throw new MalformedQuestion(messageOf(error))
  }
}

function wrong(value: string): MalformedQuestion {
  return new MalformedQuestion(
    `"${value}" is no time; wanted a day (2024-02-19), a month, a year, or two with a slash between`,
  )
}
