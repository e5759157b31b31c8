import { firstDay, lastDay } from './days.ts'
import { type Draft, rangeOf } from './draft.ts'
import type { Told } from './reports.ts'
import type { Range, StatedTotal } from './types.ts'

/** What several figures come to, and how many of them have no amount. */
export interface Sum {
  readonly total: Range | null
  readonly unknown: number
}

/** Sum of ranges: least with least and greatest with greatest. */
export function sumOf(drafts: readonly Draft[]): Sum {
  const ranges = drafts.map(rangeOf)
  const known = ranges.filter((range) => range !== null)
  return {
    total: known.length === 0 ? null : known.reduce(plus),
    unknown: ranges.length - known.length,
  }
}

export function plus(a: Range, b: Range): Range {
  return { low: a.low + b.low, high: a.high + b.high }
}

/** Totals that reports state, each with what the figures known by then come to. */
export function statedTotals(told: readonly Told[], drafts: readonly Draft[]): StatedTotal[] {
  const totals: StatedTotal[] = []
  for (const { amount, approximation, days, day, report } of told) {
    const same = totals.findIndex((total) => total.amount === amount && total.days.start === days.start)
    if (same >= 0) totals[same] = { ...totals[same]!, reports: [...totals[same]!.reports, report] }
    else totals.push({ amount, approximation, days, reports: [report], parts: sumOf(until(drafts, day)).total })
  }
  return totals
}

/**
 * Figures and the last total that is stated, taken together. A total above the sum of its parts tells of parts that no
 * report gives, and takes their place; one within their range bears them out; one below contradicts them, and both are
 * kept.
 */
export function withTotals(drafts: readonly Draft[], totals: readonly StatedTotal[]): Sum {
  const last = totals.at(-1)
  const sum = sumOf(drafts)
  if (last === undefined) return sum
  const day = lastDay(last.days)
  const stated = totals.filter(({ days }) => lastDay(days) === day).map(({ amount }) => amount!)
  const [least, greatest] = [Math.min(...stated), Math.max(...stated)]
  const parts = sumOf(until(drafts, day))
  const after = sumOf(drafts.filter(({ days }) => firstDay(days) > day))
  const together = combine(parts, least, greatest)
  return { total: after.total === null ? together : plus(together, after.total), unknown: after.unknown }
}

function combine({ total, unknown }: Sum, least: number, greatest: number): Range {
  if (total === null) return { low: least, high: greatest }
  // With a part that has no amount the total says more than the sum.
  if (least > total.high || (unknown > 0 && least >= total.low)) return { low: least, high: greatest }
  return { low: Math.min(least, total.low), high: Math.max(greatest, total.high) }
}

function until(drafts: readonly Draft[], day: string): Draft[] {
  return drafts.filter(({ days }) => firstDay(days) <= day)
}
