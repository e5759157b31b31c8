const DAY_MS = 86_400_000
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** First and last day, YYYY-MM-DD. */
export interface PeriodDays {
  readonly start: string
  readonly end: string
}

/**
 * The days of a period of a timeline.
 *
 * @param period "2024-W07" (ISO 8601), "2024-02" or "2024-Q1"
 * @throws RangeError where it is none of these
 */
export function daysOf(period: string): PeriodDays {
  const [, yearDigits, kind, number] = /^(\d{4})-([WQ]?)(\d+)$/.exec(period) ?? []
  if (yearDigits === undefined) throw new RangeError(`"${period}" is no period of a timeline`)
  const [year, n] = [Number(yearDigits), Number(number)]
  if (kind === 'W') {
    // The first week is the one with 4 January in it (ISO 8601).
    const fourth = utc(year, 0, 4)
    const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY_MS + (n - 1) * 7 * DAY_MS
    return { start: dayOf(monday), end: dayOf(monday + 6 * DAY_MS) }
  }
  const [first, months] = kind === 'Q' ? [(n - 1) * 3, 3] : [n - 1, 1]
  return { start: dayOf(utc(year, first, 1)), end: dayOf(utc(year, first + months, 0)) }
}

/** "week 7 of 2024", "Feb 2024", "Jan–Mar 2024" */
export function periodWords(period: string): string {
  const [year, rest = ''] = period.split('-')
  if (rest.startsWith('W')) return `week ${Number(rest.slice(1))} of ${year}`
  if (!rest.startsWith('Q')) return `${MONTHS[Number(rest) - 1]} ${year}`
  const first = (Number(rest.slice(1)) - 1) * 3
  return `${MONTHS[first]}–${MONTHS[first + 2]} ${year}`
}

/** Years before 100 are years and not short for others. */
function utc(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date.getTime()
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
