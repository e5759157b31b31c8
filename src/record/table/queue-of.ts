import type { ClaimFilter } from '../ask/claim-filter.ts'
import type { PlaceInOrder } from '../ask/claim-query.ts'
import type { Database } from '../database.ts'
import type { QueueOrder, QueueProgress } from '../reviews/queue.ts'
import { inOrder } from './in-order.ts'
import { type Selected, select } from './select.ts'

/** What part of a queue is asked for. */
export interface QueuePart {
  readonly order: QueueOrder
  /** Of the order of chance. */
  readonly seed: number
  /** Claims that are left out before the first, and how many come then at most. */
  readonly skip: number
  readonly limit: number
}

type Version = Pick<PlaceInOrder, 'version'>

/** Versions of claims that nobody has accepted or rejected yet: those that `reviewQueue` gives, in the same order. */
export function queuePart(db: Database, filter: ClaimFilter, { order, seed, skip, limit }: QueuePart): Version[] {
  const { table, rows } = select(db, filter)
  const { version, certainty } = table
  const open = rows.filter((row) => table.live.data[row] === 1 && table.verdict.data[row] === 0)
  const earlier = (one: number, other: number) => one < other
  const before =
    order === 'random'
      ? (one: number, other: number) => chanceOf(version.data[one]!, seed) < chanceOf(version.data[other]!, seed)
      : (one: number, other: number) =>
          certainty[one]! < certainty[other]! || (certainty[one] === certainty[other] && earlier(one, other))
  const found: Version[] = []
  let passed = 0
  for (const row of inOrder(open, before)) {
    if (found.length === limit) break
    if (passed++ >= skip) found.push({ version: version.data[row]! })
  }
  return found
}

/** Knuth's multiplicative hash, as the SQL of `chanceOf` has it: no two versions have the same. */
function chanceOf(version: number, seed: number): number {
  return (Math.imul(version, 2654435761) + Math.imul(seed, 40503)) >>> 0
}

/** How far people are with the claims that a filter lets through. */
export function queueProgress(db: Database, filter: ClaimFilter): QueueProgress {
  const found = select(db, filter)
  const accepted = reviewedIn(found)
  if (filter.verdict !== undefined) return { of: found.rows.length, reviewed: accepted }
  const rejected = select(db, { ...filter, verdict: 'rejected' }).rows.length
  return { of: found.rows.length + rejected, reviewed: accepted + rejected }
}

function reviewedIn({ table, rows }: Selected): number {
  return rows.reduce((reviewed, row) => reviewed + (table.verdict.data[row] === 0 ? 0 : 1), 0)
}
