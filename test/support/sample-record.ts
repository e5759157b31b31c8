import { readFileSync } from 'node:fs'
import type { Database } from '../../src/record/database.ts'
import { relateDocument } from '../../src/record/relate.ts'
import { keep } from './record.ts'

interface Line {
  readonly text: string
  readonly title: string
  readonly publisher: string
  readonly url: string
  readonly date: string
}

/** Keeps the documents of the sample record, as if all of them had been added on one day. */
export async function keepSample(db: Database, at = '2026-01-15T12:00:00.000Z'): Promise<void> {
  const lines = readFileSync('data/sample-record/relations-of-the-1970s.jsonl', 'utf8').trim().split('\n')
  for (const line of lines) {
    const { text, ...meta } = JSON.parse(line) as Line
    relateDocument(db, await keep(db, text, meta, at))
  }
}
