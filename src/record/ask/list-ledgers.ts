import type { Claim } from '../../model/claim.ts'
import type { Database } from '../database.ts'
import { entriesOf } from '../ledger/entry.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { claimQuery, hintsOf } from './claim-query.ts'
import { MAY_GIVE } from './giving-claims.ts'
import type { Party } from './happening-summary.ts'
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

interface Row {
  readonly json: string
  readonly day: string
}

/** Who is told to give or promise goods or money to whom, in claims of a filter: those with most claims first. */
export function listLedgers(
  db: Database,
  filter: ClaimFilter,
  limit: number,
  after: LedgerPlace | null = null,
): ListedLedgers {
  const all = [...pairsOf(db, filter).values()].sort(
    (one, other) => other.claims - one.claims || compare(one.a.id, other.a.id) || compare(one.b.id, other.b.id),
  )
  const from = after === null ? 0 : all.findIndex((pair) => isAfter(pair, after))
  const rest = from < 0 ? [] : all.slice(from)
  const pairs = rest.slice(0, limit)
  const last = pairs.at(-1)
  return {
    pairs,
    next: rest.length > limit && last !== undefined ? { claims: last.claims, a: last.a.id, b: last.b.id } : null,
  }
}

function pairsOf(db: Database, filter: ClaimFilter): Map<string, LedgerPair> {
  const { sql, values } = claimQuery(filter, hintsOf(db, filter))
  const pairs = new Map<string, LedgerPair>()
  for (const { json, day } of db.each<Row>(
    `WITH found AS MATERIALIZED (${sql}) SELECT b.json, f.day FROM found f JOIN claim_versions v ON v.number = f.version
     JOIN claim_bodies b ON b.number = v.body WHERE ${MAY_GIVE}`,
    ...values,
  )) {
    const claim = JSON.parse(json) as Claim
    const told = new Map(entriesOf({ claim, document: NO_DOCUMENT }).map((e) => [`${e.giver.id} ${e.receiver.id}`, e]))
    for (const [key, { giver, receiver }] of told) pairs.set(key, added(pairs.get(key), giver, receiver, day))
  }
  return pairs
}

/** Who gives whom does not depend on the document. */
const NO_DOCUMENT = {
  ...{ id: '', title: null, publisher: null, url: null, date: null, language: 'en' },
  ...{ text: null, trees: null, group: null },
}

function added(pair: LedgerPair | undefined, { id, name, kind }: Party, b: Party, day: string): LedgerPair {
  const { claims, first, last } = pair ?? { claims: 0, first: null, last: null }
  const known = day === '' ? [] : [day]
  return {
    a: pair?.a ?? { id, name, kind },
    b: pair?.b ?? { id: b.id, name: b.name, kind: b.kind },
    claims: claims + 1,
    first: [...(first === null ? [] : [first]), ...known].sort()[0] ?? null,
    last: [...(last === null ? [] : [last]), ...known].sort().at(-1) ?? null,
  }
}

function isAfter({ claims, a, b }: LedgerPair, place: LedgerPlace): boolean {
  if (claims !== place.claims) return claims < place.claims
  return (compare(a.id, place.a) || compare(b.id, place.b)) > 0
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
