import { daysOf, type PeriodDays, periodWords } from '../charts/period-days.ts'

const YEAR = /^\d{4}$/

/** The days of a year ("1971") or a month ("1971-11"). @throws RangeError where it is neither */
export function spanOf(period: string): PeriodDays {
  return YEAR.test(period) ? { start: `${period}-01-01`, end: `${period}-12-31` } : daysOf(period)
}

/** "1971", "Nov 1971" */
export function spanWords(period: string): string {
  return YEAR.test(period) ? period : periodWords(period)
}
