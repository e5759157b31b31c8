import type { Span } from '../../model/span.ts'
import type { Database } from '../database.ts'

/** The sentences of a document, in order, as they were parted when it was read; none of one that is unread. */
export function sentencesOf(db: Database, id: string): (Span & { readonly paragraph: number })[] {
  return db.all(
    `SELECT s.start, s."end", s.paragraph FROM sentences s JOIN documents d ON d.number = s.document
     WHERE d.id = ? ORDER BY s.number`,
    id,
  )
}
