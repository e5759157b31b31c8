export const PERIODS = ['week', 'month', 'quarter'] as const
export type Period = (typeof PERIODS)[number]

/** The period that a day (YYYY-MM-DD) lies in: "2024-W07" (ISO 8601), "2024-02", "2024-Q1". */
export function periodOf(day: string, by: Period): string {
  if (by === 'month') return day.slice(0, 7)
  if (by === 'quarter') return `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`
  return weekOf(new Date(`${day}T00:00:00Z`))
}

/** Every period from that of one day to that of another, in order. */
export function periodsBetween(first: string, last: string, by: Period): string[] {
  const periods: string[] = []
  const end = periodOf(last, by)
  for (let day = first, period = ''; period !== end && day <= last; day = laterDay(day, by)) {
    period = periodOf(day, by)
    periods.push(period)
  }
  // The last step may lead past the last day.
  if (periods.length > 0 && periods.at(-1) !== end) periods.push(end)
  return periods
}

/** A day of the next period. */
function laterDay(day: string, by: Period): string {
  const date = new Date(`${day}T00:00:00Z`)
  if (by === 'week') date.setUTCDate(date.getUTCDate() + 7)
  else date.setUTCMonth(date.getUTCMonth() + (by === 'month' ? 1 : 3), 1)
  return date.toISOString().slice(0, 10)
}

/** How long periods are best where a time has so many quarters: as short as can still be told apart beside one another. */
export function fittingPeriod(quarters: number): Period {
  if (quarters > 24) return 'quarter'
  return quarters > 6 ? 'month' : 'week'
}

const DAY = 86_400_000

/** The week of a day belongs to the year that its Thursday lies in (ISO 8601). */
function weekOf(day: Date): string {
  const thursday = new Date(day.getTime() + (3 - ((day.getUTCDay() + 6) % 7)) * DAY)
  const start = Date.UTC(thursday.getUTCFullYear(), 0, 1)
  const week = Math.floor((thursday.getTime() - start) / DAY / 7) + 1
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`
}
