import type { Days } from './types.ts'

const DAY = 86_400_000

/** The first day that is known of a span; before all days where none is. */
export function firstDay({ start, end }: Days): string {
  return start ?? end ?? ''
}

/** The last day that is known of a span; before all days where none is. */
export function lastDay({ start, end }: Days): string {
  return end ?? start ?? ''
}

/** Whether two spans of days share one; an open end reaches as far as it likes. */
export function meet(a: Days, b: Days): boolean {
  return (a.start ?? '0') <= (b.end ?? '9') && (b.start ?? '0') <= (a.end ?? '9')
}

/** How many days lie between two spans: 0 where they meet, infinitely many where either has no day at all. */
export function daysBetween(a: Days, b: Days): number {
  const [first, last] = [a.end ?? a.start, a.start ?? a.end]
  const [other, otherLast] = [b.start ?? b.end, b.end ?? b.start]
  if (first === null || last === null || other === null || otherLast === null) return Number.POSITIVE_INFINITY
  if (meet(a, b)) return 0
  return first < other ? apart(first, other) : apart(otherLast, last)
}

/** Days that a span holds; infinitely many where an end is open. */
export function lengthOf({ start, end }: Days): number {
  return start === null || end === null ? Number.POSITIVE_INFINITY : apart(start, end) + 1
}

function apart(from: string, to: string): number {
  return Math.abs(Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY
}
