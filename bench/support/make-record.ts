import type { Database } from '../../src/record/database.ts'
import { keepDocument } from '../../src/record/keep/keep-document.ts'
import { syntheticEntry } from '../../test/support/synthetic.ts'

const BATCH = 200

/** Fills a record with made-up articles, ten claims each, from the first that it lacks, up to so many. */
export function fill(db: Database, documents: number, tell: (kept: number) => void): void {
  const { n } = db.get<{ n: number }>('SELECT count(*) AS n FROM documents')!
  for (let from = n; from < documents; from += BATCH) {
    db.transaction(() => {
      for (let number = from; number < Math.min(documents, from + BATCH); number++)
        keepDocument(db, syntheticEntry(number), '2025-01-01T00:00:00.000Z')
    })
    tell(Math.min(documents, from + BATCH))
  }
}
