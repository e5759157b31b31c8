import type { Database } from '../database.ts'

/** An outlet, and how much of what it tells it attributes. */
export interface Publisher {
  /** Null: documents whose publisher is not known. */
  readonly publisher: string | null
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
  readonly documents: number
  readonly publishers: number
}

/** Outlets, those with most claims first, each with how many of its claims are sourced, and how. */
export function listPublishers(db: Database, limit: number): Publisher[] {
  return db.all<Publisher>(
    `SELECT d.publisher, count(DISTINCT d.number) AS documents, count(v.number) AS claims,
       coalesce(sum(v.voice = 'named'), 0) AS named, coalesce(sum(v.voice = 'anonymous'), 0) AS anonymous,
       coalesce(sum(v.voice = 'writer'), 0) AS writer
     FROM documents d LEFT JOIN claim_versions v ON v.document = d.number AND v.live = 1
     GROUP BY d.publisher ORDER BY claims DESC, d.publisher LIMIT ?`,
    limit,
  )
}

/** Those who are quoted, those with most claims first. */
export function listSpeakers(db: Database, limit: number): Speaker[] {
  return db.all<Speaker>(
    `SELECT s.id, s.name, s.role, s.country, s.kind, count(DISTINCT c.version) AS claims,
       count(DISTINCT v.document) AS documents, count(DISTINCT d.publisher) AS publishers
     FROM sources s JOIN claim_sources c ON c.source = s.number AND c.live = 1
     JOIN claim_versions v ON v.number = c.version JOIN documents d ON d.number = v.document
     GROUP BY s.id, s.kind ORDER BY claims DESC, s.name LIMIT ?`,
    limit,
  )
}
