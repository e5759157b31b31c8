import { type EventType, QUADRANTS } from '../../model/plover.ts'
import type { Database } from '../database.ts'
import type { ClaimFilter } from './claim-filter.ts'
import type { Party } from './happening-summary.ts'
import { partyRows } from './party-rows.ts'

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

/** Types of event in which one acts against the other. */
const CONFLICT = (Object.keys(QUADRANTS) as EventType[]).filter((type) => QUADRANTS[type].endsWith('conflict'))

interface Row extends Pick<Dyad, 'claims' | 'conflict' | 'first' | 'last'> {
  readonly aId: string
  readonly aName: string
  readonly aKind: string
  readonly bId: string
  readonly bName: string
  readonly bKind: string
}

/**
 * Pairs of different actors of the claims that a filter lets through, those with most claims first. A claim in which the
 * two act on each other ("Ghana and Kenya agreed") is one claim of the pair, and one in each direction.
 */
export function listDyads(db: Database, filter: ClaimFilter, options: DyadOptions): Dyad[] {
  const { directed, states = false, among, limit, after = 0 } = options
  const rows = partyRows(db, filter, 'claim_dyads')
  const pair = directed
    ? 'x.actor AS a, x.recipient AS b'
    : 'min(x.actor, x.recipient) AS a, max(x.actor, x.recipient) AS b'
  // The plus keeps the planner from asking for each of the actors apart, claim by claim.
  const chosen = [
    ...(states ? ["IN (SELECT number FROM actors WHERE kind = 'state')"] : []),
    ...(among === undefined ? [] : ['IN (SELECT value FROM json_each(?))']),
  ].flatMap((set) => [`+x.actor ${set}`, `+x.recipient ${set}`])
  const numbers = among === undefined ? [] : [JSON.stringify(among), JSON.stringify(among)]
  const conflict = CONFLICT.map((type) => `'${type}'`).join(', ')
  const found = db.all<Row>(
    `${rows.with === '' ? 'WITH' : `${rows.with},`} pairs AS MATERIALIZED (
       SELECT ${pair}, count(DISTINCT x.version) AS claims,
         count(DISTINCT CASE WHEN x.type IN (${conflict}) THEN x.version END) AS conflict,
         min(nullif(x.day, '')) AS first, nullif(max(x.day), '') AS last
       FROM ${rows.from} WHERE ${[rows.where, 'x.actor <> x.recipient', ...chosen].join(' AND ')} GROUP BY 1, 2)
     SELECT a.id AS aId, a.name AS aName, a.kind AS aKind, b.id AS bId, b.name AS bName, b.kind AS bKind,
       p.claims, p.conflict, p.first, p.last
     FROM pairs p CROSS JOIN actors a ON a.number = p.a CROSS JOIN actors b ON b.number = p.b
     ORDER BY p.claims DESC, min(a.id, b.id), max(a.id, b.id), a.id LIMIT ? OFFSET ?`,
    ...[...rows.values, ...numbers, limit, after],
  )
  return found.map((row) => dyadOf(row, directed))
}

function dyadOf({ aId, aName, aKind, bId, bName, bKind, ...row }: Row, directed: boolean): Dyad {
  const pair = [
    { id: aId, name: aName, kind: aKind },
    { id: bId, name: bName, kind: bKind },
  ] as const
  const [a, b] = directed || aId < bId ? pair : ([pair[1], pair[0]] as const)
  return { a, b, ...row, cooperation: row.claims - row.conflict }
}
