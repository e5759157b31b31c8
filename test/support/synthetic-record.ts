import { Database } from '../../src/record/database.ts'
import { keepDocument } from '../../src/record/keep/keep-document.ts'
import { migrate } from '../../src/record/migrate.ts'
import { relateAll } from '../../src/record/relate-all.ts'
import { syntheticEntry } from './synthetic.ts'

/** A record in memory of so many made-up documents, added on the days of a month one after another, and related. */
export function syntheticRecord(documents: number): Database {
  const db = new Database(':memory:')
  migrate(db)
  for (let number = 0; number < documents; number++)
    keepDocument(db, syntheticEntry(number), `2025-01-${String(1 + (number % 28)).padStart(2, '0')}T12:00:00.000Z`)
  relateAll(db)
  return db
}
