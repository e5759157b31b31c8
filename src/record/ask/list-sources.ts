import type { Database } from '../database.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { claimQuery, hintsOf } from './claim-query.ts'

/** An outlet, and how much of what it tells it attributes. */
export interface Publisher {
  /** Null: documents whose publisher is not known. */
  readonly publisher: string | null
  /** Documents that it carried; where claims are asked for, those with such a claim. */
  readonly documents: number
  readonly claims: number
  /** Claims by voice. */
  readonly named: number
  readonly anonymous: number
  readonly writer: number
}

/** One who is quoted. */
export interface Speaker {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly country: string | null
  readonly kind: string
  readonly claims: number
  /** Claims by how they are quoted: in quotes, in other words, partly in quotes. */
  readonly direct: number
  readonly indirect: number
  readonly mixed: number
  readonly documents: number
  readonly publishers: number
}

/**
 * Outlets, those with most claims first, each with how many of its claims are sourced, and how. A document counts for every
 * outlet that carried it.
 *
 * @param filter which claims; of all claims, outlets that make none are told too
 */
export function listPublishers(db: Database, limit: number, filter: ClaimFilter = {}): Publisher[] {
  const { sql, values } = claimQuery(filter, hintsOf(db, filter))
  const join = Object.keys(filter).length === 0 ? 'LEFT JOIN' : 'JOIN'
  return db.all<Publisher>(
    `WITH found AS MATERIALIZED (${sql}),
     told AS MATERIALIZED (SELECT v.document, count(*) AS claims, sum(v.voice = 'named') AS named,
       sum(v.voice = 'anonymous') AS anonymous, sum(v.voice = 'writer') AS writer
       FROM found f JOIN claim_versions v ON v.number = f.version GROUP BY v.document),
     carried AS (SELECT DISTINCT document, publisher FROM appearances)
     SELECT c.publisher, count(*) AS documents, coalesce(sum(claims), 0) AS claims, coalesce(sum(named), 0) AS named,
       coalesce(sum(anonymous), 0) AS anonymous, coalesce(sum(writer), 0) AS writer
     FROM carried c ${join} told t ON t.document = c.document
     GROUP BY c.publisher ORDER BY claims DESC, c.publisher LIMIT ?`,
    ...[...values, limit],
  )
}

/** Those who are quoted, those with most claims first. @param filter which claims */
export function listSpeakers(db: Database, limit: number, filter: ClaimFilter = {}): Speaker[] {
  const { sql, values } = claimQuery(filter, hintsOf(db, filter))
  // What is said of all claims is asked of the sources alone.
  const all = Object.keys(filter).length === 0
  const said = all ? 'claim_sources c WHERE c.live = 1' : `(${sql}) f JOIN claim_sources c ON c.version = f.version`
  // Of the names of one the other columns are those of the source that came first.
  const speakers = db.all<Speaker & { first?: number }>(
    `WITH said AS MATERIALIZED (SELECT DISTINCT c.source, c.version, c.manner FROM ${said})
     SELECT min(s.number) AS first, s.id, s.name, s.role, s.country, s.kind, count(DISTINCT c.version) AS claims, sum(c.manner = 'direct') AS direct,
       sum(c.manner = 'indirect') AS indirect, sum(c.manner = 'mixed') AS mixed,
       count(DISTINCT v.document) AS documents, count(DISTINCT d.publisher) AS publishers
     FROM said c JOIN sources s ON s.number = c.source
     JOIN claim_versions v ON v.number = c.version JOIN documents d ON d.number = v.document
     GROUP BY s.id, s.kind ORDER BY claims DESC, s.name, s.id, s.kind LIMIT ?`,
    ...[...(all ? [] : values), limit],
  )
  return speakers.map(({ first: _, ...speaker }) => speaker)
}
