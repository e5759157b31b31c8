import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inventedArticle } from '../../test/support/invented.ts'
import { entryOf, keepIntoOld, temporaryFolder, temporaryRecord } from '../../test/support/record.ts'
import { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations/all.ts'
import { relateAll } from './relate-all.ts'

test.each([1, 2])('the documents of a record of version %i are related when it is opened', async (version) => {
  const path = join(temporaryFolder(), 'record.db')
  const old = new Database(path)
  migrate(
    old,
    MIGRATIONS.filter((migration) => migration.version <= version),
  )
  for (let i = 0; i < 5; i++) {
    const { text, ...meta } = inventedArticle(i)
    keepIntoOld(old, await entryOf(text, meta), version)
  }
  old.close()
  const db = temporaryRecord(path)
  const rows = (table: string) => db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)!.n
  expect(rows('reprints')).toBe(5)
  expect(rows('happening_claims')).toBe(rows('claims'))
  expect(rows('claims')).toBeGreaterThan(5)
  expect(db.all('PRAGMA foreign_key_check')).toEqual([])
  const happenings = db.all('SELECT claim, happening FROM happening_claims')
  relateAll(db)
  expect(db.all('SELECT claim, happening FROM happening_claims')).toEqual(happenings)
})
