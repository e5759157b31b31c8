import { daysOf } from './period-days.ts'

/** Periods that are chosen, by their places: both ends are in it. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Days that an address gives: '' or nothing where it does not. */
export interface ChosenDays {
  readonly since?: string | undefined
  readonly until?: string | undefined
}

/** The periods that reach into the days from `since` to `until`; null where none does. */
export function spanOf(periods: readonly string[], { since, until }: ChosenDays): Span | null {
  const days = periods.map(daysOf)
  const from = since ? days.findIndex(({ end }) => end >= since) : 0
  const to = until ? days.findLastIndex(({ start }) => start <= until) : periods.length - 1
  return from < 0 || to < from ? null : { from, to }
}

/** The days of a span, to be put into an address; all periods are no choice. */
export function daysOfSpan(
  periods: readonly string[],
  { from, to }: Span,
): { since: string | null; until: string | null } {
  const last = periods.length - 1
  return {
    since: from <= 0 ? null : daysOf(periods[from]!).start,
    until: to >= last ? null : daysOf(periods[to]!).end,
  }
}

/** The span between two places, whichever comes first. */
export function between(one: number, other: number): Span {
  return { from: Math.min(one, other), to: Math.max(one, other) }
}

/** One end moved to a place, no further than the other end and the ends of the timeline. */
export function moved(span: Span, end: 'from' | 'to', place: number, count: number): Span {
  if (end === 'from') return { ...span, from: clamp(place, 0, span.to) }
  return { ...span, to: clamp(place, span.from, count - 1) }
}

/**
 * Where a key takes an end of the span, as sliders do: arrows by one period, Page Up and Page Down by a tenth, Home and End
 * to the ends.
 *
 * @returns null for other keys
 */
export function placeByKey(key: string, place: number, count: number): number | null {
  const leap = Math.max(2, Math.round(count / 10))
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -leap,
    PageUp: leap,
    Home: -count,
    End: count,
  }
  const step = steps[key]
  return step === undefined ? null : clamp(place + step, 0, count - 1)
}

/** The place under a point, within the timeline. */
export function placeAt(x: number, left: number, width: number, count: number): number {
  return clamp(Math.floor(((x - left) / width) * count), 0, count - 1)
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
