import type { Database } from './database.ts'
import { relateDocument } from './relate.ts'

/** The first version of the format in which every document is related to what the record has. */
export const RELATED = 3

/** Documents in one transaction: long enough that an index page is written once for many, short enough for others that wait. */
const BATCH = 200

/** Relates every document of a record that is in no group of reprints yet, batch by batch: stopped, the same call goes on. */
export function relateAll(db: Database): void {
  const documents = db.all<{ id: string; number: number }>(
    'SELECT id, number FROM documents WHERE number NOT IN (SELECT document FROM reprints) ORDER BY number',
  )
  for (let from = 0; from < documents.length; from += BATCH)
    db.transaction(() => {
      for (const document of documents.slice(from, from + BATCH)) relateDocument(db, document)
    })
}
