import type { Claim } from '../../model/claim.ts'
import type { Database } from '../database.ts'
import type { Layers } from '../entry.ts'
import { RefusedDocument } from '../record-error.ts'
import { NameKeeper } from './keep-names.ts'
import { keepVersion } from './keep-version.ts'

/** The document that layers belong to: its number, its id, its day ('' where unknown). */
export interface Owner {
  readonly number: number
  readonly id: string
  readonly published: string
}

/** Writes sentences, mentions, word forms and claims of a document that has none yet. Inside a transaction. */
export function keepLayers(db: Database, owner: Owner, layers: Layers, at: string): void {
  const names = new NameKeeper(db)
  keepText(db, owner.number, layers, names)
  for (const claim of layers.claims)
    keepVersion(db, { ...draftOf(db, owner, claim), machine: null, verdict: null, at }, names)
}

/** Writes what is found in a document besides its claims. */
export function keepText(db: Database, document: number, layers: Layers, names: NameKeeper): void {
  const { sentences, mentions, forms, marks } = layers
  db.run('INSERT OR REPLACE INTO document_marks (document, json) VALUES (?, ?)', document, JSON.stringify(marks))
  db.insertAll(
    'INSERT INTO sentences',
    sentences.map(({ start, end, paragraph }, number) => [document, number, start, end, paragraph]),
  )
  db.insertAll(
    'INSERT INTO mentions',
    mentions.map(({ id, sentence, span, form, antecedent, reason }) => {
      return [document, id, sentence, span.start, span.end, form, antecedent, reason]
    }),
  )
  db.insertAll(
    'INSERT OR IGNORE INTO mention_actors',
    mentions.flatMap(({ id, actors }) => actors.map((actor) => [names.nameOf(actor).number, document, id])),
  )
  db.insertAll('INSERT OR IGNORE INTO word_forms', forms)
}

/** A claim with its number, which is made where the record has not seen it. */
export function draftOf(db: Database, owner: Owner, claim: Claim) {
  if (claim.document !== owner.id)
    throw new RefusedDocument(
      `Cannot keep the claim ${claim.id}: it is of document ${claim.document}, wanted ${owner.id}`,
    )
  const known = db.get<{ number: number }>('SELECT number FROM claims WHERE id = ?', claim.id)
  const number = known?.number ?? db.insert('INSERT INTO claims (id, document) VALUES (?, ?)', claim.id, owner.number)
  return { claim, number, document: owner.number, published: owner.published }
}
