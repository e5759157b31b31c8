import type { ClaimFilter } from '../ask/claim-filter.ts'
import type { PlaceInOrder } from '../ask/claim-query.ts'
import type { Database } from '../database.ts'
import { madeOnce } from '../made-once.ts'
import type { QueueOrder, QueueProgress } from '../reviews/queue.ts'
import type { ClaimTable } from './claim-table.ts'
import { inOrder, NUMBERS } from './in-order.ts'
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
  const selected = select(db, filter)
  const found: Version[] = []
  let passed = 0
  for (const version of order === 'random' ? byChance(selected, seed) : leastCertain(selected)) {
    if (found.length === limit) break
    if (passed++ >= skip) found.push({ version })
  }
  return found
}

function* leastCertain(selected: Selected): Generator<number> {
  const { db, table } = selected
  const places = certaintyPlaces(db, table)
  for (const key of inOrder(openKeys(selected, (row) => -(places[row]! * NUMBERS + row))))
    yield table.version.data[-key % NUMBERS]!
}

/** Knuth's multiplicative hash, as the SQL of `chanceOf` has it: no two versions have the same, so that each leads back. */
const [HASH, BACK] = [2654435761, 244002641]

function* byChance(selected: Selected, seed: number): Generator<number> {
  const { version } = selected.table
  const offset = Math.imul(seed, 40503)
  const chances = openKeys(selected, (row) => -((Math.imul(version.data[row]!, HASH) + offset) >>> 0))
  for (const chance of inOrder(chances)) yield Math.imul(-chance - offset, BACK) >>> 0
}

/** Keys of the selected claims that are still to be reviewed. */
function openKeys({ table, rows }: Selected, keyOf: (row: number) => number): Float64Array {
  const [live, verdict] = [table.live.data, table.verdict.data]
  const keys = new Float64Array(rows.length)
  let size = 0
  for (const row of rows) if (live[row] === 1 && verdict[row] === 0) keys[size++] = keyOf(row)
  return keys.subarray(0, size)
}

/** Of each row the place of its certainty among all that there are, the least first. */
export function certaintyPlaces(db: Database, { certainty }: ClaimTable): Int32Array {
  return madeOnce(db, 'certainty places', () => {
    const places = new Map([...new Set(certainty)].sort((a, b) => a - b).map((value, place) => [value, place]))
    return Int32Array.from(certainty, (value) => places.get(value)!)
  })
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
  const { data } = table.verdict
  let reviewed = 0
  for (const row of rows) if (data[row] !== 0) reviewed++
  return reviewed
}
