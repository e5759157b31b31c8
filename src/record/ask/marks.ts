import type { TextMarks } from '../../formats/reading-page.ts'
import type { Database } from '../database.ts'

/** What is marked in a document besides its claims, as it was read; null of one that is unread or was read before marks were kept. */
export function marksOfDocument(db: Database, id: string): TextMarks | null {
  const row = db.get<{ json: string }>(
    'SELECT m.json FROM document_marks m JOIN documents d ON d.number = m.document WHERE d.id = ?',
    id,
  )
  return row === undefined ? null : (JSON.parse(row.json) as TextMarks)
}
