import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Reader, reader } from '../../src/index.ts'
import type { DocumentMeta } from '../../src/model/document.ts'
import { cleanText } from '../../src/record/clean-text.ts'
import type { Database } from '../../src/record/database.ts'
import type { Appearance, Entry } from '../../src/record/entry.ts'
import { type KeptDocument, keepDocument } from '../../src/record/keep/keep-document.ts'
import { layersOf } from '../../src/record/layers.ts'
import { openRecord } from '../../src/record/open-record.ts'

/** A folder that is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-record-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new record that is closed and removed when the test ends. */
export function temporaryRecord(path: string = join(temporaryFolder(), 'record.db')): Database {
  const db = openRecord(path)
  onTestFinished(() => db.close())
  return db
}

/** A text with what is said of it, ready to be kept; read unless its language has no reader. */
export async function entryOf(text: string, meta: DocumentMeta = {}, more: Partial<Appearance> = {}): Promise<Entry> {
  const clean = cleanText(text)
  const { date = null, lang = 'en', title = null, publisher = null, url = null } = meta
  const { id: _, ...known } = meta
  const layers = lang === 'en' ? layersOf((await english()).document(clean, known), 'reader 1') : null
  const blank = {
    author: null,
    modified: null,
    dateline: null,
    givenId: meta.id ?? null,
    input: '"a.txt"',
    origins: {},
  }
  const appearance = { ...blank, title, publisher, url, published: date, ...more }
  return { text: clean, day: date, language: lang, appearance, layers }
}

/** Reads and keeps a text. */
export async function keep(
  db: Database,
  text: string,
  meta: DocumentMeta = {},
  at = '2024-03-01T12:00:00.000Z',
): Promise<KeptDocument> {
  return keepDocument(db, await entryOf(text, meta), at)
}

/** Keeps a document in a file of an older version, as the program of that version would have. */
export function keepIntoOld(old: Database, entry: Entry, version: number): KeptDocument {
  const later = version < 6 ? ['manner', 'side'] : []
  for (const column of later) old.exec(`ALTER TABLE claim_sources ADD COLUMN ${column} TEXT`)
  if (version < 7) old.exec('CREATE TABLE document_marks (document INTEGER PRIMARY KEY, json TEXT)')
  const kept = keepDocument(old, entry, '2024-03-01T12:00:00.000Z')
  for (const column of later) old.exec(`ALTER TABLE claim_sources DROP COLUMN ${column}`)
  if (version < 7) old.exec('DROP TABLE document_marks')
  return kept
}

let shared: Promise<Reader> | undefined
function english(): Promise<Reader> {
  shared ??= reader()
  return shared
}
