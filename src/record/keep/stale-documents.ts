import type { DocumentMeta } from '../../model/document.ts'
import type { Database } from '../database.ts'

/** A document that another reader has read, as it is read again. */
export interface StaleDocument {
  readonly number: number
  readonly id: string
  /** '' where unknown. */
  readonly day: string
  readonly text: string
  readonly meta: DocumentMeta
}

interface Row extends Omit<StaleDocument, 'meta'> {
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly lang: string | null
}

/**
 * Documents that were read by another reader than this one, in order of adding, one at a time; those of a language
 * without a reader are left out. Each may be read and kept anew while the next is asked for.
 *
 * @param reader what tells readers apart; see `Layers.reader`
 */
export function* eachStale(db: Database, reader: string): Generator<StaleDocument> {
  let last = 0
  for (;;) {
    const row = db.get<Row>(
      `SELECT d.number, d.id, d.day, t.text, d.title, d.publisher, d.url, d.language AS lang
       FROM documents d JOIN document_texts t ON t.document = d.number
       WHERE d.number > ? AND d.reader <> ? ORDER BY d.number LIMIT 1`,
      ...[last, reader],
    )
    if (row === undefined) return
    last = row.number
    const { number, id, day, text, title, publisher, url, lang } = row
    const known = Object.entries({ date: day === '' ? null : day, title, publisher, url, lang })
    yield { number, id, day, text, meta: Object.fromEntries(known.filter(([, value]) => value !== null)) }
  }
}
