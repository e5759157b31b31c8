import { join } from 'node:path'
import { expect, test } from 'vitest'
import { entryOf, keep, keepIntoOld, temporaryFolder, temporaryRecord } from '../../test/support/record.ts'
import { check } from './check/check.ts'
import { Database } from './database.ts'
import { APPLICATION_ID, migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations/all.ts'
import { openRecord } from './open-record.ts'
import { toBytes } from './reprints/packed.ts'
import { groupOf, groupReprints } from './reprints/record-reprints.ts'
import { shinglesOf } from './reprints/shingles.ts'
import { bandsOf, signatureOf } from './reprints/signature.ts'
import { wordsOf } from './reprints/word.ts'

const NEWEST = MIGRATIONS.at(-1)!.version

function schemaOf(db: Database): unknown[] {
  return db.all("SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name")
}

test('versions count from 1 without a gap', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1))
})

test.each(MIGRATIONS.map(({ version }) => version))(
  'a file of version %d becomes what a new one is, with all that it held',
  async (version) => {
    const path = join(temporaryFolder(), 'record.db')
    const old = new Database(path)
    migrate(old, MIGRATIONS.slice(0, version))
    const entry = await entryOf('Norway lent Iceland 40 million euros, Prime Minister Anna Berg said.', {
      date: '2024-02-19',
    })
    keepIntoOld(old, entry, version)
    const before = old.all('SELECT id, hash FROM documents')
    old.close()
    const db = openRecord(path)
    expect(db.get('PRAGMA user_version')).toEqual({ user_version: NEWEST })
    expect(db.get('PRAGMA application_id')).toEqual({ application_id: APPLICATION_ID })
    expect(schemaOf(db)).toEqual(schemaOf(temporaryRecord()))
    expect(db.all('SELECT id, hash FROM documents')).toEqual(before)
    expect(check(db).problems).toEqual([])
    db.close()
  },
)

test('how sources of an older file are quoted, and for whom they speak, is taken from its claims', async () => {
  const path = join(temporaryFolder(), 'record.db')
  const old = new Database(path)
  migrate(old, MIGRATIONS.slice(0, 5))
  const text = '"Peru accused Iceland of piracy," Chile said. Norway lent Iceland 40 million euros, Bolivia said.'
  keepIntoOld(old, await entryOf(text), 5)
  old.close()
  const db = openRecord(path)
  expect(
    db.all('SELECT s.name, c.manner, c.side FROM claim_sources c JOIN sources s ON s.number = c.source ORDER BY 1'),
  ).toEqual([
    { name: 'Bolivia', manner: 'indirect', side: 'BOL' },
    { name: 'Chile', manner: 'direct', side: 'CHL' },
  ])
  db.close()
})

test('reprints of an older file are found by those that come later', async () => {
  const path = join(temporaryFolder(), 'record.db')
  const old = new Database(path)
  migrate(old, MIGRATIONS.slice(0, 7))
  const text = 'Norway lent Iceland 40 million euros on Monday, and nobody in the north said why it had taken so long.'
  const { id, number } = keepIntoOld(old, await entryOf(text, { lang: 'fr' }), 7)
  const shingles = shinglesOf(wordsOf(text))
  old.run('INSERT INTO reprints (document, "group") VALUES (?, ?)', number, id)
  old.run('INSERT INTO reprint_shingles (document, shingles) VALUES (?, ?)', number, toBytes(shingles))
  for (const [i, key] of bandsOf(signatureOf(shingles)).entries()) {
    const table = i % 2 === 0 ? 'reprint_bands' : 'reprint_bands_recent'
    const before = (i * 0x4000 + 99) * 2 ** 32 + 77 * 2 ** 25 + (key % 2 ** 25)
    old.run(`INSERT INTO ${table} (band, document) VALUES (?, ?)`, before, number)
  }
  old.close()
  const db = openRecord(path)
  const copy = await keep(db, text.replace('Monday', 'Tuesday'), { lang: 'fr' })
  expect(groupReprints(db, copy.id)).toBe([id, copy.id].sort()[0])
  expect(groupOf(db, id)).toBe(groupOf(db, copy.id))
  db.close()
})

test('reviews of an older file stay under their numbers, and can be taken back from then on', () => {
  const path = join(temporaryFolder(), 'record.db')
  const old = new Database(path)
  migrate(old, MIGRATIONS.slice(0, 3))
  const insert = `INSERT INTO reviews (number, at, reviewer, kind, subject, id) VALUES (?, '2024-03-01', 'Ada', ?, 'claim', 'c_1')`
  old.run(insert, 2, 'accept')
  old.run(insert, 7, 'reject')
  old.close()
  const db = openRecord(path)
  db.run(insert, 8, 'withdraw')
  expect(db.all('SELECT number, kind FROM reviews ORDER BY number')).toEqual([
    { number: 2, kind: 'accept' },
    { number: 7, kind: 'reject' },
    { number: 8, kind: 'withdraw' },
  ])
  expect(() => db.run('DELETE FROM reviews')).toThrow('Reviews are never removed')
  expect(() => db.run(`UPDATE reviews SET kind = 'note'`)).toThrow('Reviews are never changed')
  db.close()
})

test('a newer file is refused, named, and left as it is', () => {
  const path = join(temporaryFolder(), 'record.db')
  const newer = openRecord(path)
  newer.exec(`PRAGMA user_version = ${NEWEST + 1}`)
  newer.close()
  expect(() => openRecord(path)).toThrow(
    `Cannot use the record "${path}": its format is version ${NEWEST + 1} and this program knows up to ${NEWEST}; use a newer chancery`,
  )
  const after = new Database(path)
  expect(after.get('PRAGMA user_version')).toEqual({ user_version: NEWEST + 1 })
  after.close()
})

test('a step that fails leaves the version before', () => {
  const db = temporaryRecord()
  const broken = { version: NEWEST + 1, sql: 'CREATE TABLE half (a TEXT) STRICT; CREATE TABLE documents (a TEXT)' }
  expect(() => migrate(db, [...MIGRATIONS, broken])).toThrow('already exists')
  expect(db.get('PRAGMA user_version')).toEqual({ user_version: NEWEST })
  expect(db.all("SELECT 1 FROM sqlite_schema WHERE name = 'half'")).toEqual([])
})
