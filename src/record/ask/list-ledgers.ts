import type { Database } from '../database.ts'
import { actorsByNumber } from '../table/actors-by-number.ts'
import { dayText } from '../table/claim-table.ts'
import { topOf } from '../table/counting.ts'
import { givesOf } from '../table/gives-of.ts'
import { PairCounts } from '../table/pair-counts.ts'
import { type Selected, select } from '../table/select.ts'
import type { ClaimFilter } from './claim-filter.ts'
import type { Dyad } from './list-dyads.ts'

/** Two actors one of whom gives the other something, in claims that the ledger counts. `a` gives. */
export type LedgerPair = Omit<Dyad, 'cooperation' | 'conflict'>

/** Where a pair stands in the list. */
export interface LedgerPlace {
  readonly claims: number
  readonly a: string
  readonly b: string
}

export interface ListedLedgers {
  readonly pairs: readonly LedgerPair[]
  /** The place of the last one, where there are more; else null. */
  readonly next: LedgerPlace | null
}

/** Who is told to give or promise goods or money to whom, in claims of a filter: those with most claims first. */
export function listLedgers(
  db: Database,
  filter: ClaimFilter,
  limit: number,
  after: LedgerPlace | null = null,
): ListedLedgers {
  const { ids, names, kinds } = actorsByNumber(db)
  const counts = countGiving(select(db, filter))
  const placeOf = (pair: number): LedgerPlace => ({
    claims: counts.claims.data[pair]!,
    a: ids[counts.a.data[pair]!]!,
    b: ids[counts.b.data[pair]!]!,
  })
  const claims = counts.claims.data.slice(0, counts.size)
  if (after !== null)
    for (let pair = 0; pair < claims.length; pair++) if (inOrder(after, placeOf(pair)) >= 0) claims[pair] = 0
  const found = topOf(claims, limit + 1, (one, other) => inOrder(placeOf(one), placeOf(other)))
  const partyOf = (number: number) => ({ id: ids[number]!, name: names[number]!, kind: kinds[number]! })
  const pairs = found.slice(0, limit).map((pair) => ({
    ...{ a: partyOf(counts.a.data[pair]!), b: partyOf(counts.b.data[pair]!), claims: claims[pair]! },
    first: dayText(counts.first.data[pair]!) || null,
    last: dayText(counts.last.data[pair]!) || null,
  }))
  return { pairs, next: found.length > limit ? placeOf(found[limit - 1]!) : null }
}

function countGiving({ db, table, rows }: Selected): PairCounts {
  const { givers, receivers } = givesOf(db, table)
  const { starts, values } = givers
  const counts = new PairCounts()
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    for (let at = starts[row]!; at < starts[row + 1]!; at++)
      counts.count(values[at]!, receivers.values[at]!, row, table.day.data[row]!, 0)
  }
  return counts
}

function inOrder(one: LedgerPlace, other: LedgerPlace): number {
  return other.claims - one.claims || compare(one.a, other.a) || compare(one.b, other.b)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
