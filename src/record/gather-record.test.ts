import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { inventedArticle } from '../../test/support/invented.ts'
import { keep, temporaryFolder, temporaryRecord } from '../../test/support/record.ts'
import { Database } from './database.ts'
import { gatherRecord } from './gather-record.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations/all.ts'

test('all that came is grouped and gathered once, and goes on where it was stopped', async () => {
  const db = temporaryRecord()
  for (let i = 0; i < 12; i++) {
    const { text, ...meta } = inventedArticle(i)
    await keep(db, text, meta)
  }
  expect(gatherRecord(db, () => true)).toEqual({ grouped: 0, happenings: 0 })
  const gathered = gatherRecord(db)
  expect(gathered.grouped).toBe(12)
  expect(db.get('SELECT count(*) AS n FROM happenings')).toEqual({ n: gathered.happenings })
  expect(db.get('SELECT count(*) AS n FROM happening_claims')).toEqual(
    db.get('SELECT count(*) AS n FROM claim_versions WHERE live = 1'),
  )
  expect(gatherRecord(db)).toEqual({ grouped: 0, happenings: 0 })
})

test.each([1, 2])('a record of version %i that was filled before is grouped and gathered', async (version) => {
  const db = new Database(join(temporaryFolder(), 'record.db'))
  onTestFinished(() => db.close())
  migrate(
    db,
    MIGRATIONS.filter((migration) => migration.version <= version),
  )
  const { text, ...meta } = inventedArticle(1)
  await keep(db, text, meta)
  migrate(db)
  expect(gatherRecord(db).grouped).toBe(1)
  expect(db.all('PRAGMA foreign_key_check')).toEqual([])
  expect(db.get('SELECT count(*) AS n FROM happening_claims')).toEqual(db.get('SELECT count(*) AS n FROM claims'))
})
