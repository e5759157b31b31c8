import { EVENT_TYPES, QUADRANTS } from '../../model/plover.ts'
import type { Database } from '../database.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { claimQuery, hintsOf } from './claim-query.ts'
import type { Party } from './happening-summary.ts'

/** A pair of actors with what passed between them, in claims. Which of them comes first says nothing: it is by id. */
export interface Dyad {
  readonly a: Party
  readonly b: Party
  readonly claims: number
  readonly cooperation: number
  readonly conflict: number
  /** First and last day of an event; null where no day is known. */
  readonly first: string | null
  readonly last: string | null
}

/** Where a pair stands in the list. */
export interface DyadPlace {
  readonly claims: number
  readonly a: string
  readonly b: string
}

export interface ListedDyads {
  readonly dyads: readonly Dyad[]
  /** The place of the last one, where there are more; else null. */
  readonly next: DyadPlace | null
}

interface Row {
  readonly a: string
  readonly aName: string
  readonly aKind: string
  readonly b: string
  readonly bName: string
  readonly bKind: string
  readonly claims: number
  readonly cooperation: number
  readonly first: string | null
  readonly last: string | null
}

const COOPERATION = EVENT_TYPES.filter((type) => QUADRANTS[type].endsWith('cooperation'))
  .map((type) => `'${type}'`)
  .join(', ')

/** Pairs of actors one of whom acts upon the other in claims of a filter, those with most claims first. */
export function listDyads(
  db: Database,
  filter: ClaimFilter,
  limit: number,
  after: DyadPlace | null = null,
): ListedDyads {
  const { sql, values } = claimQuery(filter, hintsOf(db, filter))
  const rows = db.all<Row>(
    `WITH found AS MATERIALIZED (${sql}),
     told AS (SELECT DISTINCT f.version, min(p.actor, p.recipient) AS one, max(p.actor, p.recipient) AS other,
       p.day, p.type FROM found f JOIN claim_dyads p ON p.version = f.version WHERE p.actor <> p.recipient),
     pairs AS MATERIALIZED (SELECT one, other, count(*) AS claims, sum(type IN (${COOPERATION})) AS cooperation,
       min(nullif(day, '')) AS first, max(nullif(day, '')) AS last FROM told GROUP BY one, other),
     named AS (SELECT iif(x.id < y.id, x.number, y.number) AS a, iif(x.id < y.id, y.number, x.number) AS b,
       claims, cooperation, first, last
       FROM pairs JOIN actors x ON x.number = one JOIN actors y ON y.number = other)
     SELECT a.id AS a, a.name AS aName, a.kind AS aKind, b.id AS b, b.name AS bName, b.kind AS bKind,
       claims, cooperation, first, last FROM named JOIN actors a ON a.number = named.a JOIN actors b ON b.number = named.b
     WHERE ? IS NULL OR claims < ? OR claims = ? AND (a.id, b.id) > (?, ?)
     ORDER BY claims DESC, a.id, b.id LIMIT ?`,
    ...[...values, after?.claims ?? null, after?.claims ?? null, after?.claims ?? null],
    ...[after?.a ?? null, after?.b ?? null, limit + 1],
  )
  const dyads = rows.slice(0, limit).map(dyadOf)
  const last = dyads.at(-1)
  return {
    dyads,
    next: rows.length > limit && last !== undefined ? { claims: last.claims, a: last.a.id, b: last.b.id } : null,
  }
}

function dyadOf({ a, aName, aKind, b, bName, bKind, claims, cooperation, first, last }: Row): Dyad {
  return {
    a: { id: a, name: aName, kind: aKind },
    b: { id: b, name: bName, kind: bKind },
    claims,
    cooperation,
    conflict: claims - cooperation,
    first,
    last,
  }
}
