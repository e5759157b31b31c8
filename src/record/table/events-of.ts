import type { EventType } from '../../model/plover.ts'
import { SUREST_STATUSES } from '../ask/surest.ts'
import type { TimelineEvents } from '../ask/timeline.ts'
import { dayText } from './claim-table.ts'
import { happeningsByClaim } from './related-columns.ts'
import type { Selected } from './select.ts'

/** A day beyond all others: what has none comes after what has one. */
const UNDATED = 99_999_999

/**
 * The events that selected claims tell of, each once: claims of one happening are one event, as the surest of them has it,
 * the earliest of equals.
 *
 * @param isOf whether a row is looked at
 */
export function eventsOf({ db, table, rows }: Selected, isOf: (row: number) => boolean): TimelineEvents[] {
  const happenings = happeningsByClaim(db)
  const surestFirst: readonly string[] = SUREST_STATUSES
  const sureness = Int32Array.from({ length: table.statuses.size }, (_, status) => {
    const place = surestFirst.indexOf(table.statuses.word(status))
    return place < 0 ? SUREST_STATUSES.length : place
  })
  const surest = new Map<number, { row: number; rank: number }>()
  for (const row of rows) {
    if (!isOf(row)) continue
    const claim = table.claim.data[row]!
    // What is in no happening is one of its own.
    const event = happenings[claim] || -claim
    const rank = sureness[table.status.data[row]!]! * 1e8 + (table.day.data[row]! || UNDATED)
    const known = surest.get(event)
    if (known === undefined || rank < known.rank) surest.set(event, { row, rank })
  }
  return [...surest.values()].map(({ row }) => ({
    day: dayText(table.day.data[row]!),
    type: table.types.word(table.type.data[row]!) as EventType,
    status: table.statuses.word(table.status.data[row]!),
    events: 1,
  }))
}
