import type { Claim } from '../../model/claim.ts'
import type { Database } from '../database.ts'
import type { Verdict } from '../keep/keep-version.ts'
import { type Review, reviewsOf } from '../reviews/review.ts'
import { FOUND, type FoundClaim, fromRow, type Row } from './find-claims.ts'

/** A claim with its history. */
export interface ShownClaim extends FoundClaim {
  /** The document's whole text. */
  readonly text: string
  /** As the machine reads it now. */
  readonly machine: Claim
  /** Every version that it had, the oldest first. */
  readonly versions: readonly ClaimVersion[]
  readonly reviews: readonly Review[]
}

export interface ClaimVersion {
  readonly added: string
  readonly replaced: string | null
  readonly verdict: Verdict | null
  readonly coder: Claim['coder']
}

/** A document with where it was found and what it claims. */
export interface ShownDocument {
  readonly id: string
  readonly title: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly url: string | null
  readonly day: string
  readonly published: string | null
  readonly modified: string | null
  readonly dateline: string | null
  readonly language: string | null
  readonly words: number
  readonly added: string
  /** What read it; null where it is unread. */
  readonly reader: string | null
  readonly text: string
  readonly appearances: readonly ShownAppearance[]
  readonly claims: readonly FoundClaim[]
}

export interface ShownAppearance {
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly published: string | null
  readonly input: string
  /** Of each field, where it came from. */
  readonly origins: Readonly<Record<string, string>>
  readonly added: string
}

/** A claim by its id, the one that held last; undefined where the record never had it. */
export function showClaim(db: Database, id: string): ShownClaim | undefined {
  const claim = db.get<{ number: number; document: number }>('SELECT number, document FROM claims WHERE id = ?', id)
  if (claim === undefined) return undefined
  const row = db.get<Row>(
    `WITH found AS (SELECT max(number) AS version FROM claim_versions WHERE claim = ?) ${FOUND}`,
    claim.number,
  )!
  const { json } = db.get<{ json: string }>(
    `SELECT b.json FROM claim_versions v JOIN claim_bodies b ON b.number = v.machine
     WHERE v.claim = ? ORDER BY v.number DESC LIMIT 1`,
    claim.number,
  )!
  const versions = db.all<Omit<ClaimVersion, 'coder'> & { coder: string }>(
    `SELECT v.added, v.replaced, v.verdict, json_extract(b.json, '$.coder') AS coder FROM claim_versions v
     JOIN claim_bodies b ON b.number = v.machine WHERE v.claim = ? ORDER BY v.number`,
    claim.number,
  )
  return {
    ...fromRow(row),
    text: textOf(db, claim.document),
    machine: JSON.parse(json) as Claim,
    versions: versions.map(({ coder, ...version }) => ({ ...version, coder: JSON.parse(coder) as Claim['coder'] })),
    reviews: reviewsOf(db, 'claim', id),
  }
}

/** A document by its id; undefined where the record has none. */
export function showDocument(db: Database, id: string): ShownDocument | undefined {
  const row = db.get<Omit<ShownDocument, 'text' | 'appearances' | 'claims'> & { number: number }>(
    `SELECT number, id, title, publisher, author, url, day, published, modified, dateline, language, words, added, reader
     FROM documents WHERE id = ?`,
    id,
  )
  if (row === undefined) return undefined
  const { number, ...document } = row
  const claims = db.all<Row>(
    `WITH found AS (SELECT number AS version FROM claim_versions WHERE document = ? AND live = 1) ${FOUND} ORDER BY f.version`,
    number,
  )
  const appearances = db.all<Omit<ShownAppearance, 'origins'> & { origins: string }>(
    'SELECT title, publisher, url, published, input, origins, added FROM appearances WHERE document = ? ORDER BY number',
    number,
  )
  return {
    ...document,
    text: textOf(db, number),
    appearances: appearances.map(({ origins, ...each }) => ({ ...each, origins: JSON.parse(origins) })),
    claims: claims.map(fromRow),
  }
}

/** The whole text of a document by its number. */
export function textOf(db: Database, document: number): string {
  return db.get<{ text: string }>('SELECT text FROM document_texts WHERE document = ?', document)!.text
}

/** The whole text of a document by its id. */
export function textOfId(db: Database, id: string): string {
  return db.get<{ text: string }>(
    'SELECT t.text FROM document_texts t JOIN documents d ON d.number = t.document WHERE d.id = ?',
    id,
  )!.text
}
