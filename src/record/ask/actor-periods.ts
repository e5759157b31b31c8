import type { Database } from '../database.ts'
import { type Days, daysCondition } from './actor-page.ts'

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
 * @param number of the actor
 */
export function actorPeriods(
  db: Database,
  number: number,
  { first, last }: { readonly first: string | null; readonly last: string | null },
  days: Days = {},
): ActorPeriod[] {
  if (first === null || last === null) return []
  const periods = periodsBetween(first, last).slice(-MOST_PERIODS)
  const { sql, values } = daysCondition(days)
  const counts = (role: string) =>
    db.all<{ claims: number }>(
      // A claim may give an actor two names: the rows of one claim stand together.
      `SELECT (SELECT count(*) FROM (SELECT 1 FROM claim_parties x WHERE x.role = '${role}' AND x.actor = ?
           AND x.day >= p.value AND x.day < p.value || '~' AND ${sql} GROUP BY x.day, x.version)) AS claims
       FROM json_each(?) p ORDER BY p.key`,
      ...[number, ...values, JSON.stringify(periods)],
    )
  const [actor, recipient] = [counts('actor'), counts('recipient')]
  return periods.map((period, i) => ({ period, actor: actor[i]!.claims, recipient: recipient[i]!.claims }))
}

function periodsBetween(first: string, last: string): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const years = Array.from({ length: to - from + 1 }, (_, i) => String(from + i).padStart(4, '0'))
  if (years.length >= FEW_YEARS) return years
  return years
    .flatMap((year) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`))
    .filter((month) => month >= first.slice(0, 7) && month <= last.slice(0, 7))
}
