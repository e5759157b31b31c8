import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { entryOf, keep, temporaryFolder, temporaryRecord } from '../../test/support/record.ts'
import { check } from './check/check.ts'
import { Database } from './database.ts'
import { keepDocument } from './keep/keep-document.ts'
import { openRecord } from './open-record.ts'
import { RecordError } from './record-error.ts'

const TEXT = 'Norway lent Iceland 40 million euros, Prime Minister Anna Berg said.'

test('a record flushes every transaction to the disk, checks references, and makes its folders', () => {
  const db = temporaryRecord(join(temporaryFolder(), 'a', 'b', 'record.db'))
  expect(db.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' })
  expect(db.get('PRAGMA synchronous')).toEqual({ synchronous: 2 })
  expect(db.get('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 })
  expect(() => db.run('INSERT INTO document_texts VALUES (7, ?)', 'x')).toThrow('FOREIGN KEY')
  expect(() => db.run("INSERT INTO claim_bodies (number, json) VALUES ('x', 'y')")).toThrow()
})

test('rows that are left half-way do not hold the record as it stood', () => {
  const path = join(temporaryFolder(), 'record.db')
  const [db, other] = [temporaryRecord(path), temporaryRecord(path)]
  const add = (json: string) => other.run('INSERT INTO claim_bodies (json) VALUES (?)', json)
  const rows = () => db.each<{ json: string }>('SELECT json FROM claim_bodies ORDER BY number')
  for (let n = 0; n < 300; n++) add(`${n}`)
  for (const { json } of rows()) {
    expect(json).toBe('0')
    break
  }
  add('300')
  expect(db.get('SELECT count(*) AS n FROM claim_bodies')).toEqual({ n: 301 })
  expect([...rows()].map(({ json }) => json)).toEqual(Array.from({ length: 301 }, (_, n) => `${n}`))
})

test('work is done whole or not at all, and a part of it fails by itself', () => {
  const db = temporaryRecord()
  const add = (json: string) => db.insert('INSERT INTO claim_bodies (json) VALUES (?)', json)
  db.transaction(() => {
    add('a')
    expect(() =>
      db.transaction(() => {
        add('b')
        throw new Error('no')
      }),
    ).toThrow('no')
    add('c')
  })
  expect(() =>
    db.transaction(() => {
      add('d')
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(db.all('SELECT json FROM claim_bodies ORDER BY number')).toEqual([{ json: 'a' }, { json: 'c' }])
})

test.each([
  [
    'a text',
    (path: string) => writeFileSync(path, 'Not a database, but long enough to have a header of its own. '.repeat(20)),
    'it is no SQLite file',
  ],
  ['a folder', (path: string) => mkdirSync(path), 'cannot be opened'],
  [
    "another program's database",
    (path: string) => {
      const other = new Database(path)
      other.exec('CREATE TABLE songs (title TEXT)')
      other.close()
    },
    "another program's database",
  ],
])('%s is no record, and the message names it', (_, make, message) => {
  const path = join(temporaryFolder(), 'record.db')
  make(path)
  expect(() => openRecord(path)).toThrow(RecordError)
  expect(() => openRecord(path)).toThrow(path)
  expect(() => openRecord(path)).toThrow(message)
})

test('a record that is not there is made only where that is wanted', () => {
  const path = join(temporaryFolder(), 'record.db')
  expect(() => openRecord(path, { create: false })).toThrow(`"${path}": there is no such file`)
})

test('a full disk gives one clear error, and the record is as it was before', async () => {
  const db = temporaryRecord()
  await keep(db, TEXT)
  const { page_count: pages } = db.get<{ page_count: number }>('PRAGMA page_count')!
  db.exec(`PRAGMA max_page_count = ${pages + 4}`)
  const entries = await Promise.all(Array.from({ length: 60 }, (_, n) => entryOf(`${TEXT} Report ${n}.`)))
  const before = db.get<{ n: number }>('SELECT count(*) AS n FROM documents')!.n
  expect(() =>
    db.transaction(() => entries.map((entry) => keepDocument(db, entry, '2024-03-01T12:00:00.000Z'))),
  ).toThrow(/Cannot use the record ".*": the disk is full/)
  expect(db.get('SELECT count(*) AS n FROM documents')).toEqual({ n: before })
  db.exec('PRAGMA max_page_count = 1000000')
  expect(check(db).problems).toEqual([])
  await keep(db, `${TEXT} Report 1.`)
  expect(db.get('SELECT count(*) AS n FROM documents')).toEqual({ n: before + 1 })
})
