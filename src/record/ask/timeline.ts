import type { EventType } from '../../model/plover.ts'
import type { Database, Value } from '../database.ts'
import { rowsTogether } from '../rows-together.ts'
import { type Period, periodOf, periodsBetween } from './period.ts'
import { QUADRANT_NAMES, type Quadrant, quadrantOf } from './quadrant.ts'
import { SUREST_STATUSES } from './surest.ts'

/** Events by quadrant. */
export type Counts = Readonly<Record<Quadrant, number>>

/** What passed between two actors in a period, each event counted once, whoever reported it. */
export interface TimelineRow {
  /** "2024-W07", "2024-02" or "2024-Q1". */
  readonly period: string
  readonly forward: Counts
  readonly backward: Counts
}

export interface Timeline {
  readonly rows: readonly TimelineRow[]
  /** Events whose day is not known: in no row. */
  readonly undated: number
  /** Events that are only denied: in no row. */
  readonly denied: number
}

export interface TimelineOptions {
  readonly by: Period
  readonly since?: string
  readonly until?: string
  /** The record as it stood at this moment (ISO 8601 in UTC). */
  readonly asOf?: string
}

/** Periods beyond these are left out at the start: a year misread as 1024 must not make a table of centuries. */
const MOST_ROWS = 600

/** Events of one day, type and status; the day is '' where it is not known. */
export interface TimelineEvents {
  readonly day: string
  readonly type: EventType
  readonly status: string
  readonly events: number
}

/**
 * What passed between two actors in both directions. Claims of one happening are one event, on the first day that the
 * surest of them gives; periods without any are there, so that rows are equal spans of time.
 *
 * @param a numbers of the actors that count as the one side; @param b as the other
 */
export function timeline(db: Database, a: readonly number[], b: readonly number[], options: TimelineOptions): Timeline {
  return timelineOf(eventsBetween(db, a, b, options), options.by)
}

/** The events between two actors, in both directions, as `timeline` counts them. */
export function eventsBetween(
  db: Database,
  a: readonly number[],
  b: readonly number[],
  time: Omit<TimelineOptions, 'by'>,
): Record<'forward' | 'backward', TimelineEvents[]> {
  return { forward: eventsOf(db, a, b, time), backward: eventsOf(db, b, a, time) }
}

/** What passed in both directions, drawn by periods. */
export function timelineOf(
  events: Readonly<Record<'forward' | 'backward', readonly TimelineEvents[]>>,
  by: Period,
): Timeline {
  const periods = new Map<string, { forward: Record<Quadrant, number>; backward: Record<Quadrant, number> }>()
  const periodByDay = new Map<string, string>()
  let undated = 0
  let denied = 0
  for (const side of ['forward', 'backward'] as const)
    for (const { day, type, status, events: count } of events[side]) {
      const quadrant = quadrantOf(type, status)
      if (quadrant === null) denied += count
      else if (day === '') undated += count
      else {
        const period = periodByDay.get(day) ?? periodOf(day, by)
        periodByDay.set(day, period)
        let counts = periods.get(period)
        if (counts === undefined) {
          counts = { forward: none(), backward: none() }
          periods.set(period, counts)
        }
        counts[side][quadrant] += count
      }
    }
  const days = [...periodByDay.keys()].sort()
  const all = days.length === 0 ? [] : periodsBetween(days[0]!, days.at(-1)!, by).slice(-MOST_ROWS)
  const rows = all.map((period) => ({ period, ...(periods.get(period) ?? { forward: none(), backward: none() }) }))
  return { rows, undated, denied }
}

export function none(): Record<Quadrant, number> {
  return Object.fromEntries(QUADRANT_NAMES.map((name) => [name, 0])) as Record<Quadrant, number>
}

/** Of several claims of one happening the surest status counts. */
const SUREST = `CASE d.status ${SUREST_STATUSES.map((status, place) => `WHEN '${status}' THEN ${place}`).join(' ')}
  ELSE ${SUREST_STATUSES.length} END`

function eventsOf(
  db: Database,
  from: readonly number[],
  to: readonly number[],
  options: Omit<TimelineOptions, 'by'>,
): TimelineEvents[] {
  if (from.length === 0 || to.length === 0) return []
  const { since, until, asOf } = options
  const values: Value[] = [...from, ...to]
  const conditions = [`d.actor IN (${marks(from)})`, `d.recipient IN (${marks(to)})`]
  if (asOf === undefined) conditions.push('d.live = 1')
  else {
    conditions.push('v.shown = 1 AND v.added <= ? AND (v.replaced IS NULL OR v.replaced > ?)')
    values.push(asOf, asOf)
  }
  if (until !== undefined) {
    conditions.push("d.day > '' AND d.day <= ?")
    values.push(until)
  }
  if (since !== undefined) {
    conditions.push('d.last_day >= ?')
    values.push(since)
  }
  // SQLite takes the other columns from the row that has the least: the surest claim of an event, the earliest of equals.
  return rowsTogether<TimelineEvents>(
    db,
    ['day', 'type', 'status', 'events'],
    `WITH events AS (
       SELECT min(${SUREST} || CASE d.day WHEN '' THEN '9' ELSE d.day END), d.day, d.type, d.status
       FROM claim_dyads d ${asOf === undefined ? '' : 'CROSS JOIN claim_versions v ON v.number = d.version'}
       LEFT JOIN happening_claims h ON h.claim = d.claim
       WHERE ${conditions.join(' AND ')} GROUP BY coalesce(h.happening, -d.claim))
     SELECT day, type, status, count(*) AS events FROM events GROUP BY day, type, status`,
    ...values,
  )
}

function marks(numbers: readonly number[]): string {
  return numbers.map(() => '?').join(', ')
}
