import { expect, test } from 'vitest'
import { inventedArticle } from '../../test/support/invented.ts'
import { keep, temporaryRecord } from '../../test/support/record.ts'
import { gatherRecord } from './gather-record.ts'

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
