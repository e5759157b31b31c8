import { count, grouped } from '../../../src/formats/grouped.ts'

/** A step of the scale: numbers from one to another, `to` null for the last, which is open. */
export interface Step {
  readonly from: number
  readonly to: number | null
}

/** Shades that stay apart from one another. */
const MOST = 5
/** How much of the accent, in percent, the first step has. */
const LIGHTEST = 24
/** Round numbers to begin a step with, in every power of ten. */
const ROUND = [1, 2, 5, 10]

/**
 * The steps of a scale that has so much at most. Few numbers have a step each; more are parted by round numbers, each some
 * times the one before, since a few states have most of all claims.
 */
export function stepsOf(most: number): Step[] {
  if (most < 1) return []
  const starts =
    most <= MOST
      ? Array.from({ length: most }, (_, i) => i + 1)
      : [...new Set(Array.from({ length: MOST }, (_, i) => round(most ** (i / MOST))))]
  return starts.map((from, i) => ({ from, to: i + 1 < starts.length ? starts[i + 1]! - 1 : null }))
}

/** The number of the step that a count is in, from 0; null for none. */
export function stepOf(steps: readonly Step[], claims: number): number | null {
  const step = steps.findLastIndex(({ from }) => claims >= from)
  return step < 0 ? null : step
}

/** How much of the accent a step has, as CSS has it; none has none. */
export function shadeOf(step: number | null, steps: number): string {
  if (step === null) return '0%'
  return `${Math.round(LIGHTEST + ((100 - LIGHTEST) * step) / Math.max(1, steps - 1))}%`
}

/** "5 to 9 claims", "50 claims and more" */
export function stepWords({ from, to }: Step): string {
  if (to === null) return from === 1 ? '1 claim and more' : `${count(from, 'claim')} and more`
  return from === to ? count(from, 'claim') : `${grouped(from)} to ${count(to, 'claim')}`
}

function round(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const nearest = ROUND.toSorted(
    (a, b) => Math.abs(Math.log(a * power) - Math.log(value)) - Math.abs(Math.log(b * power) - Math.log(value)),
  )
  return nearest[0]! * power
}
