import type { ClaimFilter } from '../ask/claim-filter.ts'
import { claimQuery } from '../ask/claim-query.ts'
import { FOUND, type FoundClaim, fromRow, type Row } from '../ask/find-claims.ts'
import type { Database } from '../database.ts'

export type QueueOrder = 'least certain' | 'random'

/**
 * Claims that nobody has accepted or rejected yet, one at a time: the least certain first, or, to estimate how good all are,
 * in an order of chance that is the same for the same seed.
 *
 * @param filter which claims; all where it is empty
 */
export function* reviewQueue(db: Database, filter: ClaimFilter, order: QueueOrder, seed = 1): Generator<FoundClaim> {
  const { sql, values } = claimQuery(filter)
  const open = 'live = 1 AND verdict IS NULL'
  const among = Object.keys(filter).length === 0 ? '' : `AND number IN (SELECT version FROM (${sql}))`
  const by = order === 'random' ? chanceOf('number', seed) : 'certainty'
  const numbers = db.all<{ number: number }>(
    `SELECT number FROM claim_versions WHERE ${open} ${among} ORDER BY ${by}, number LIMIT 10000`,
    ...(among === '' ? [] : values),
  )
  for (const { number } of numbers) {
    // Another person may have decided meanwhile.
    const row = db.get<Row>(
      `WITH found AS (SELECT number AS version FROM claim_versions WHERE number = ? AND ${open}) ${FOUND}`,
      number,
    )
    if (row !== undefined) yield fromRow(row)
  }
}

/** SQL for an order of chance: Knuth's multiplicative hash of the number needs no memory of what was shown. */
export function chanceOf(number: string, seed: number): string {
  return `(${number} * 2654435761 + ${Math.floor(seed)} * 40503) % 4294967296`
}

export interface QueueProgress {
  /** Claims that the filter lets through, those that people rejected among them. */
  readonly of: number
  /** Those that people accepted or rejected. */
  readonly reviewed: number
}
