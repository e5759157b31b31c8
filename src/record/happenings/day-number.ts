const DAY_MS = 86_400_000

/** Days from 1970-01-01 to a day (YYYY-MM-DD; of a moment the day as it is written); null where it is no day of the calendar. */
export function dayNumber(day: string): number | null {
  const time = Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(time) ? null : time / DAY_MS
}

/** The day that a number stands for. */
export function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10)
}
