import { createHash } from 'node:crypto'
import { hash64 } from '../../model/identity.ts'
import { cleanText } from '../clean-text.ts'
import type { Database } from '../database.ts'
import type { Appearance, Entry, Layers } from '../entry.ts'
import { RefusedDocument } from '../record-error.ts'
import { keepLayers } from './keep-layers.ts'
import { type Replacement, replaceLayers } from './replace-layers.ts'

/** What became of a document that was to be kept. */
export interface KeptDocument {
  readonly id: string
  readonly number: number
  /**
   * `added`: new, with its claims. `unread`: new, in a language without a reader. `elsewhere`: the text was there, from
   * another place. `known`: text and place were there.
   */
  readonly outcome: 'added' | 'unread' | 'elsewhere' | 'known'
}

/** The SHA-256 of a text as 64 hex digits: two documents are one where it is the same. */
export function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The number, id and day of the document that has this text; undefined where it is not in the record. */
export function findByText(db: Database, text: string): DocumentRow | undefined {
  return db.get<DocumentRow>('SELECT number, id, day, reader FROM documents WHERE hash = ?', contentHash(text))
}

export interface DocumentRow {
  readonly number: number
  readonly id: string
  /** '' where unknown. */
  readonly day: string
  /** Null where it is unread. */
  readonly reader: string | null
}

/**
 * Keeps a document with all that was read in it, whole or not at all. The same text twice is one document, and what is
 * in the record already is left as it is: a second place is added to it as an appearance.
 *
 * @param at the moment that it counts as added, ISO 8601 in UTC
 * @throws RefusedDocument where the text is not clean or a claim is of another document; RecordError where the disk
 *   does not take it
 */
export function keepDocument(db: Database, entry: Entry, at: string): KeptDocument {
  if (cleanText(entry.text) !== entry.text)
    throw new RefusedDocument(`Cannot keep ${entry.appearance.input}: its text has characters that cannot be stored`)
  return db.transaction(() => {
    const known = findByText(db, entry.text)
    if (known !== undefined) return keepAgain(db, known, entry, at)
    const { number, id } = insertDocument(db, entry, at)
    keepAppearance(db, number, entry.appearance, at)
    indexText(db, number, entry.text, entry.appearance.title, entry.layers?.lemmas ?? '')
    if (entry.layers !== null) keepLayers(db, { number, id, published: entry.day ?? '' }, entry.layers, at)
    return { id, number, outcome: entry.layers === null ? 'unread' : 'added' }
  })
}

/**
 * Whether a text that the record has should be read all the same: where it has not been read, or was read without the
 * day that is now known, against which "last week" is counted.
 */
export function needsReading(known: DocumentRow, { day }: Pick<Entry, 'day'>): boolean {
  return known.reader === null || (known.day === '' && day !== null)
}

/** A text that the record has already: its place is added, and what it lacked is made good. */
function keepAgain(db: Database, known: DocumentRow, entry: Entry, at: string): KeptDocument {
  const { number, id } = known
  const fresh = keepAppearance(db, number, entry.appearance, at)
  if (entry.layers !== null && needsReading(known, entry)) rereadDocument(db, known, entry.layers, entry.day, at)
  return { id, number, outcome: fresh ? 'elsewhere' : 'known' }
}

/**
 * Puts a new reading of a document in place of the one before; see `replaceLayers`.
 *
 * @param day the day against which it was read; null leaves the one that the record has
 * @param at ISO 8601 in UTC
 */
export function rereadDocument(
  db: Database,
  { number, id, day: before }: Pick<DocumentRow, 'number' | 'id' | 'day'>,
  layers: Layers,
  day: string | null,
  at: string,
): Replacement {
  return db.transaction(() => {
    const published = day ?? before
    db.run(
      'UPDATE documents SET day = ?, published = coalesce(published, ?), words = ?, reader = ? WHERE number = ?',
      ...[published, day, layers.words, layers.reader, number],
    )
    const { text, title } = db.get<{ text: string; title: string | null }>(
      'SELECT t.text, d.title FROM documents d JOIN document_texts t ON t.document = d.number WHERE d.number = ?',
      number,
    )!
    indexText(db, number, text, title, layers.lemmas)
    return replaceLayers(db, { number, id, published }, layers, at)
  })
}

function insertDocument(db: Database, entry: Entry, at: string): { number: number; id: string } {
  const { text, day, language, appearance, layers } = entry
  const { title, publisher, author, url, published, modified, dateline } = appearance
  const id = `d_${hash64(text)}`
  if (db.get('SELECT 1 FROM documents WHERE id = ?', id) !== undefined)
    throw new RefusedDocument(`Cannot keep ${appearance.input}: another text has the same id ${id}`)
  const number = db.insert(
    `INSERT INTO documents (id, hash, title, publisher, author, url, day, published, modified, dateline, language, length,
      words, reader, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, contentHash(text), title, publisher, author, url, day ?? '', published, modified, dateline, language],
    ...[text.length, layers?.words ?? 0, layers?.reader ?? null, at],
  )
  db.run('INSERT INTO document_texts (document, text) VALUES (?, ?)', number, text)
  return { number, id }
}

/** Returns whether the place was new. */
function keepAppearance(db: Database, document: number, appearance: Appearance, at: string): boolean {
  const { title, publisher, author, url, published, modified, dateline, givenId, input, origins } = appearance
  const changes = db.run(
    `INSERT OR IGNORE INTO appearances (document, title, publisher, author, url, published, modified, dateline, given_id,
      input, origins, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[document, title, publisher, author, url, published, modified, dateline, givenId],
    ...[input, JSON.stringify(origins), at],
  )
  return changes > 0
}

/** Puts a document's words into the full text in place of those that were there. */
function indexText(db: Database, document: number, text: string, title: string | null, lemmas: string): void {
  db.run('DELETE FROM search WHERE rowid = ?', document)
  db.run('INSERT INTO search (rowid, title, forms, lemmas) VALUES (?, ?, ?, ?)', document, title ?? '', text, lemmas)
}
