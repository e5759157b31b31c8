import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Database } from '../../src/record/database.ts'
import { openRecord } from '../../src/record/open-record.ts'
import { syntheticEntry } from '../../test/support/synthetic.ts'
import { fillRelated } from './make-record.ts'

const DOCUMENTS = 5000
const CLAIMS_EACH = 20

/**
 * The record that the desk is measured on: 5,000 made-up documents with 100,000 claims, related. It is kept in the folder
 * for temporary files, so that it is made only once, and goes on where it was left.
 *
 * @returns its file
 */
export function deskRecord(tell: (words: string) => void): string {
  const file = join(tmpdir(), 'chancery-bench', 'desk.db')
  if (!existsSync(file)) mkdirSync(dirname(file), { recursive: true })
  const db = openRecord(file)
  fillRelated(db, DOCUMENTS, CLAIMS_EACH, (kept) => tell(`${kept} documents`))
  fillMarks(db)
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  db.close()
  return file
}

/** What is marked in documents of a record that was made before marks were kept. */
function fillMarks(db: Database): void {
  const unmarked = db.all<{ number: number }>(
    'SELECT number FROM documents WHERE number NOT IN (SELECT document FROM document_marks)',
  )
  db.transaction(() => {
    for (const { number } of unmarked) {
      const { marks } = syntheticEntry(number - 1, CLAIMS_EACH).layers!
      db.run('INSERT INTO document_marks (document, json) VALUES (?, ?)', number, JSON.stringify(marks))
    }
  })
}
