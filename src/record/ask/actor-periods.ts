import { hasNumber } from '../table/actor-counts.ts'
import { dayNumber } from '../table/claim-table.ts'
import type { Lists } from '../table/lists.ts'
import type { Selected } from '../table/select.ts'

/** Claims of a stretch of time in which an actor acts and is acted upon. */
export interface ActorPeriod {
  /** "2024" or "2024-02". */
  readonly period: string
  readonly actor: number
  readonly recipient: number
}

/** Fewer years than these are told by month. */
const FEW_YEARS = 3
/** Periods beyond these are left out at the start: a year misread as 1024 must not make a table of centuries. */
const MOST_PERIODS = 120

/**
 * Claims with an actor by year or, where they are of fewer than three years, by month, each on the day on which its event
 * begins. Periods without any are there, so that all are equal spans of time.
 *
 * @param selected claims in which it acts or is acted upon
 * @param number of the actor
 */
export function actorPeriods(
  { table, rows }: Selected,
  number: number,
  { first, last }: { readonly first: string | null; readonly last: string | null },
): ActorPeriod[] {
  if (first === null || last === null) return []
  const periods = periodsBetween(first, last).slice(-MOST_PERIODS)
  const byYear = periods[0]!.length === 4
  const places = new Map(periods.map((period, place) => [byYear ? Number(period) : dayNumber(period), place]))
  const counts = (side: Lists) => {
    const found = new Int32Array(periods.length)
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!
      const day = table.day.data[row]!
      const place = places.get(byYear ? Math.floor(day / 10_000) : monthOf(day))
      if (place !== undefined && hasNumber(side, row, number)) found[place]!++
    }
    return found
  }
  const [actor, recipient] = [counts(table.actors), counts(table.recipients)]
  return periods.map((period, i) => ({ period, actor: actor[i]!, recipient: recipient[i]! }))
}

/** 20240219 as 202402. */
function monthOf(day: number): number {
  return Math.floor(day / 100)
}

function periodsBetween(first: string, last: string): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const years = Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(4, '0'))
  if (years.length >= FEW_YEARS) return years
  return years
    .flatMap((year) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`))
    .filter((month) => month >= first.slice(0, 7) && month <= last.slice(0, 7))
}
