import { type EventType, QUADRANTS } from '../../model/plover.ts'
import type { Database } from '../database.ts'
import { type ActorsByNumber, actorsByNumber } from '../table/actors-by-number.ts'
import { type ClaimTable, dayText } from '../table/claim-table.ts'
import { topOf } from '../table/counting.ts'
import { countPairs, type PairCounts } from '../table/pair-counts.ts'
import { marksOf } from '../table/passes.ts'
import { select } from '../table/select.ts'
import type { ClaimFilter } from './claim-filter.ts'
import type { Party } from './happening-summary.ts'

/** Two actors with what passed between them, in claims: those of cooperation and of conflict are all of them. */
export interface Dyad {
  readonly a: Party
  readonly b: Party
  readonly claims: number
  readonly cooperation: number
  readonly conflict: number
  /** First and last day of an event, null where none has one. */
  readonly first: string | null
  readonly last: string | null
}

export interface DyadOptions {
  /** Whether what `a` does to `b` is told apart from what `b` does to `a`. If not, `a` is the one whose id comes first. */
  readonly directed: boolean
  /** Whether only states are looked at. */
  readonly states?: boolean
  /** Numbers of actors: pairs among these alone. */
  readonly among?: readonly number[]
  readonly limit: number
  /** Pairs to leave out before the first. */
  readonly after?: number
}

/**
 * Pairs of different actors of the claims that a filter lets through, those with most claims first. A claim in which the
 * two act on each other ("Ghana and Kenya agreed") is one claim of the pair, and one in each direction.
 */
export function listDyads(db: Database, filter: ClaimFilter, options: DyadOptions): Dyad[] {
  const { directed, limit, after = 0 } = options
  const { table, rows } = select(db, filter)
  const actors = actorsByNumber(db)
  const among = lookedAt(actors, options)
  const pairs = countPairs(table, rows, conflictMarks(table), among === null ? { directed } : { directed, among })
  const claims = pairs.claims.data.subarray(0, pairs.size)
  return topOf(claims, after + limit, (one, other) => inOrder(actors, pairs, one, other))
    .slice(after)
    .map((pair) => dyadOf(actors, pairs, pair, directed))
}

function conflictMarks({ types }: ClaimTable): Uint8Array {
  return Uint8Array.from({ length: types.size }, (_, type) =>
    QUADRANTS[types.word(type) as EventType]?.endsWith('conflict') ? 1 : 0,
  )
}

function lookedAt({ kinds }: ActorsByNumber, { states = false, among }: DyadOptions): Uint8Array | null {
  if (among !== undefined) return marksOf(states ? among.filter((number) => kinds[number] === 'state') : among)
  return states ? Uint8Array.from(kinds, (kind) => (kind === 'state' ? 1 : 0)) : null
}

/** By ids, whoever of the two acts; then by who does. */
function inOrder({ ids }: ActorsByNumber, { a, b }: PairCounts, one: number, other: number): number {
  const [x, y] = [ids[a.data[one]!]!, ids[b.data[one]!]!]
  const [v, w] = [ids[a.data[other]!]!, ids[b.data[other]!]!]
  const [isOrdered, isOtherOrdered] = [x < y, v < w]
  return (
    compare(isOrdered ? x : y, isOtherOrdered ? v : w) ||
    compare(isOrdered ? y : x, isOtherOrdered ? w : v) ||
    compare(x, v)
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function dyadOf(actors: ActorsByNumber, pairs: PairCounts, pair: number, directed: boolean): Dyad {
  const parties = [pairs.a.data[pair]!, pairs.b.data[pair]!].map((number) => ({
    id: actors.ids[number]!,
    name: actors.names[number]!,
    kind: actors.kinds[number]!,
  }))
  const [a, b] = directed || parties[0]!.id < parties[1]!.id ? parties : parties.toReversed()
  const [claims, conflict] = [pairs.claims.data[pair]!, pairs.marked.data[pair]!]
  return {
    ...{ a: a!, b: b!, claims, cooperation: claims - conflict, conflict },
    first: dayText(pairs.first.data[pair]!) || null,
    last: dayText(pairs.last.data[pair]!) || null,
  }
}
