import type { Claim, ClaimActor } from '../../model/claim.ts'
import type { ClaimedDocument, DocumentedClaim } from '../../model/documented-claim.ts'
import type { Database } from '../database.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { textsOf } from './claim-texts.ts'
import { type FoundBodies, foundBodies } from './found-bodies.ts'
import { partsOf } from './found-part.ts'

/** Claims that are read together: a statement for each of them, or for each document, would take longer than to read them. */
const AT_ONCE = 125

/**
 * Every claim that a filter lets through, as it holds, with what exports and the ledger want of its document: one at a
 * time, those of one document after each other. Actors that people merged have the id of the one that is left.
 *
 * @param texts whether to look up the texts as well; without them `text` is null
 */
export function documentedClaims(db: Database, filter: ClaimFilter, texts: boolean): Generator<DocumentedClaim> {
  return documentedBodies(db, foundBodies(db, filter), texts)
}

/** As `documentedClaims`, of claims that were found before. */
export function* documentedBodies(
  db: Database,
  found: Iterable<FoundBodies>,
  texts: boolean,
): Generator<DocumentedClaim> {
  const merged = mergedActors(db)
  for (const { documents, counts, bodies } of partsOf(found, AT_ONCE)) {
    const part = textsOf(db, bodies, documents, [...counts])
    const claims = listIn<Claim>(part.claims)
    const wholes = texts ? textsByDocument(db, documents) : null
    let at = 0
    for (const [i, known] of listIn<Omit<ClaimedDocument, 'text' | 'trees'>>(part.documents).entries()) {
      const { id, title, publisher, url, group, date, language } = known
      const text = wholes?.get(documents[i]!) ?? null
      const document = { id, title, publisher, url, group, text, date, language, trees: null }
      for (let left = counts[i]!; left > 0; left--) yield { claim: withMerged(claims[at++]!, merged), document }
    }
  }
}

/** What stands in UTF-8 as JSON, parted by commas. */
function listIn<T>(json: Uint8Array): T[] {
  return JSON.parse(`[${Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString('utf8')}]`) as T[]
}

function textsByDocument(db: Database, documents: Float64Array): ReadonlyMap<number, string> {
  const rows = db.all<{ document: number; text: string }>(
    'SELECT document, text FROM document_texts WHERE document IN (SELECT value FROM json_each(?))',
    JSON.stringify([...documents]),
  )
  return new Map(rows.map(({ document, text }) => [document, text]))
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
