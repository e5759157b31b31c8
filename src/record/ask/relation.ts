import type { EventType } from '../../model/plover.ts'
import type { Database, Value } from '../database.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { claimQuery, hintsOf } from './claim-query.ts'
import type { TypedActor } from './typed/actor-of.ts'

/** What passed between two actors by what it is of, in claims: what the first does to the other, and the other way round. */
export interface RelationParts {
  /** Most claims first. */
  readonly contexts: readonly (Directions & { readonly context: string })[]
  readonly types: readonly (Directions & { readonly type: EventType })[]
}

interface Directions {
  readonly forward: number
  readonly backward: number
}

/** How claims split by who says them. */
export interface VoiceShares {
  readonly named: number
  readonly anonymous: number
  readonly writer: number
}

/** Who says what passed between two actors. */
export interface RelationVoices {
  readonly voices: VoiceShares
  /** Claims that someone says, by the side of the innermost who is known: the first actor's, the second's, anyone else's. */
  readonly sides: { readonly a: number; readonly b: number; readonly others: number }
  /** By the names that they are called, most claims first. One who is quoted by another counts as well. */
  readonly speakers: readonly RelationSpeaker[]
  readonly publishers: readonly RelationPublisher[]
}

export interface RelationSpeaker {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly country: string | null
  readonly kind: string
  readonly claims: number
}

/** An outlet with the claims of documents that it carried; null: documents whose publisher is not known. */
export interface RelationPublisher extends VoiceShares {
  readonly publisher: string | null
  readonly claims: number
  readonly documents: number
}

const MOST = 30

/** @param filter with `between`, the two actors */
export function relationParts(db: Database, filter: ClaimFilter, a: TypedActor, b: TypedActor): RelationParts {
  const { sql, values } = claimQuery(filter, hintsOf(db, filter))
  const counts = (what: string, table: string) =>
    db.all<Directions & { value: string }>(
      `WITH found AS MATERIALIZED (${sql}),
       told AS MATERIALIZED (SELECT f.version, max(d.actor IN (${marks(a)}) AND d.recipient IN (${marks(b)})) AS forward,
         max(d.actor IN (${marks(b)}) AND d.recipient IN (${marks(a)})) AS backward
         FROM found f JOIN claim_dyads d ON d.version = f.version GROUP BY f.version)
       SELECT ${what} AS value, sum(forward) AS forward, sum(backward) AS backward FROM told ${table}
       GROUP BY 1 ORDER BY sum(forward) + sum(backward) DESC, 1`,
      ...[...values, ...a.numbers, ...b.numbers, ...b.numbers, ...a.numbers],
    )
  return {
    contexts: counts('c.context', 'JOIN claim_contexts c ON c.version = told.version').map(
      ({ value, ...directions }) => ({
        context: value,
        ...directions,
      }),
    ),
    types: counts('v.type', 'JOIN claim_versions v ON v.number = told.version').map(({ value, ...directions }) => ({
      type: value as EventType,
      ...directions,
    })),
  }
}

/** @param filter with `between`, the two actors */
export function relationVoices(db: Database, filter: ClaimFilter, a: TypedActor, b: TypedActor): RelationVoices {
  const { sql, values } = claimQuery(filter, hintsOf(db, filter))
  const found = `WITH found AS MATERIALIZED (${sql})`
  const all = <T>(query: string, ...more: Value[]) => db.all<T>(`${found} ${query}`, ...values, ...more)
  const [voices] = all<VoiceShares>(`SELECT ${SHARES} FROM found f JOIN claim_versions v ON v.number = f.version`)
  const [sides] = all<RelationVoices['sides']>(
    `, said AS (SELECT max(c.position), coalesce(s.country, s.id) AS side FROM found f
       JOIN claim_sources c ON c.version = f.version JOIN sources s ON s.number = c.source GROUP BY f.version)
     SELECT coalesce(sum(side = ?), 0) AS a, coalesce(sum(side = ?), 0) AS b,
       coalesce(sum(side NOT IN (?, ?)), 0) AS others FROM said`,
    ...[a.id, b.id, a.id, b.id],
  )
  return {
    voices: voices!,
    sides: sides!,
    speakers: all<RelationSpeaker>(
      `SELECT s.id, s.name, s.role, s.country, s.kind, count(DISTINCT f.version) AS claims FROM found f
       JOIN claim_sources c ON c.version = f.version JOIN sources s ON s.number = c.source
       GROUP BY s.folded, s.country ORDER BY claims DESC, s.name LIMIT ?`,
      MOST,
    ),
    publishers: all<RelationPublisher>(
      `, carried AS (SELECT DISTINCT f.version, v.document, v.voice, p.publisher FROM found f
         JOIN claim_versions v ON v.number = f.version JOIN appearances p ON p.document = v.document)
       SELECT v.publisher, count(*) AS claims, count(DISTINCT v.document) AS documents, ${SHARES} FROM carried v
       GROUP BY v.publisher ORDER BY claims DESC, v.publisher LIMIT ?`,
      MOST,
    ),
  }
}

const SHARES = `coalesce(sum(v.voice = 'named'), 0) AS named, coalesce(sum(v.voice = 'anonymous'), 0) AS anonymous,
  coalesce(sum(v.voice = 'writer'), 0) AS writer`

function marks({ numbers }: TypedActor): string {
  return numbers.map(() => '?').join(', ')
}
