import type { Claim, ClaimActor } from '../../model/claim.ts'
import type { ClaimedDocument, DocumentedClaim } from '../../model/documented-claim.ts'
import type { Database } from '../database.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { foundBodies } from './found-bodies.ts'

interface DocumentRow extends Omit<ClaimedDocument, 'date' | 'language' | 'trees'> {
  readonly day: string
  readonly language: string | null
}

/**
 * Every claim that a filter lets through, as it holds, with what exports and the ledger want of its document: one at a
 * time, those of one document after each other. Actors that people merged have the id of the one that is left.
 *
 * @param texts whether to look up the texts as well; without them `text` is null
 */
export function* documentedClaims(db: Database, filter: ClaimFilter, texts: boolean): Generator<DocumentedClaim> {
  const merged = mergedActors(db)
  for (const { document: number, bodies } of foundBodies(db, filter)) {
    const document = claimedDocument(db, number, texts)
    const rows = db.all<{ number: number; json: string }>(
      'SELECT number, json FROM claim_bodies WHERE number IN (SELECT value FROM json_each(?))',
      JSON.stringify(bodies),
    )
    const jsons = new Map(rows.map(({ number, json }) => [number, json]))
    for (const body of bodies) yield { claim: withMerged(JSON.parse(jsons.get(body)!) as Claim, merged), document }
  }
}

/** Ids of actors that people merged into others, with the ids of those. */
export function mergedActors(db: Database): ReadonlyMap<string, string> {
  const rows = db.all<{ id: string; into: string }>(
    'SELECT a.id, m.id AS "into" FROM actors a JOIN actors m ON m.number = a.merged',
  )
  return new Map(rows.map(({ id, into }) => [id, into]))
}

export function withMerged(claim: Claim, merged: ReadonlyMap<string, string>): Claim {
  if (merged.size === 0) return claim
  const party = (actor: ClaimActor): ClaimActor => ({ ...actor, id: merged.get(actor.id) ?? actor.id })
  return { ...claim, actors: claim.actors.map(party), recipients: claim.recipients.map(party) }
}

function claimedDocument(db: Database, number: number, texts: boolean): ClaimedDocument {
  const { day, language, ...rest } = db.get<DocumentRow>(
    `SELECT d.id, d.title, d.publisher, d.url, d.day, d.language, r."group",
       ${texts ? 't.text' : 'NULL AS text'}
     FROM documents d LEFT JOIN reprints r ON r.document = d.number
       ${texts ? 'LEFT JOIN document_texts t ON t.document = d.number' : ''} WHERE d.number = ?`,
    number,
  )!
  return { ...rest, date: day === '' ? null : day, language: language ?? 'en', trees: null }
}
