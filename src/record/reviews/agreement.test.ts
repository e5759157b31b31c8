import { expect, test } from 'vitest'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import type { Database } from '../database.ts'
import { agreement } from './agreement.ts'
import { type ClaimReview, reviewClaim, withdrawReview } from './review-claim.ts'

const STATES = ['Norway', 'Peru', 'Kenya', 'Ghana']

async function recordOfFour(): Promise<{ db: Database; ids: string[] }> {
  const db = temporaryRecord()
  for (const state of STATES) await keep(db, `${state} accused Japan of piracy.`, { date: '2024-03-01' })
  const ids = db.all<{ id: string }>('SELECT id FROM claims ORDER BY number').map(({ id }) => id)
  expect(ids).toHaveLength(STATES.length)
  return { db, ids }
}

const at = '2024-03-02T12:00:00.000Z'
const say = (db: Database, reviewer: string, id: string, kind: 'accept' | 'reject') =>
  reviewClaim(db, id, { kind, note: null }, { reviewer, at })
const set = (db: Database, reviewer: string, id: string, status: 'possible' | 'denied') => {
  const review: ClaimReview = { kind: 'correct', correction: { field: 'status', value: status }, note: null }
  reviewClaim(db, id, review, { reviewer, at })
}

test('two agree by what both let stand or reject, beyond chance, and by fields of what both let stand', async () => {
  const { db, ids } = await recordOfFour()
  for (const [n, id] of ids.entries()) {
    say(db, 'Ada', id, n < 2 ? 'accept' : 'reject')
    say(db, 'Ben', id, n < 1 ? 'accept' : 'reject')
  }
  const [pair] = agreement(db).pairs
  expect(pair).toMatchObject({ a: 'Ada', b: 'Ben', claims: { right: 3, of: 4 }, fields: { type: { right: 1, of: 1 } } })
  // Observed 3/4; by chance 2/4 · 1/4 + 2/4 · 3/4 = 1/2.
  expect(pair!.kappa).toBeCloseTo(0.5)
  set(db, 'Ada', ids[0]!, 'possible')
  expect(agreement(db).pairs[0]!.fields).toMatchObject({ status: { right: 0, of: 1 }, type: { right: 1, of: 1 } })
  set(db, 'Ben', ids[0]!, 'denied')
  expect(agreement(db).pairs[0]!.fields.status).toMatchObject({ right: 0, of: 1 })
  set(db, 'Ben', ids[0]!, 'possible')
  expect(agreement(db).pairs[0]!.fields.status).toMatchObject({ right: 1, of: 1 })
})

test('what is taken back and what is only noted is no judgement; always the same word has no kappa', async () => {
  const { db, ids } = await recordOfFour()
  say(db, 'Ada', ids[0]!, 'accept')
  say(db, 'Ben', ids[0]!, 'accept')
  say(db, 'Ben', ids[1]!, 'reject')
  reviewClaim(db, ids[0]!, { kind: 'note', note: 'See print' }, { reviewer: 'Cleo', at })
  expect(agreement(db)).toMatchObject({
    reviewers: [
      { reviewer: 'Ben', claims: 2 },
      { reviewer: 'Ada', claims: 1 },
    ],
    pairs: [{ a: 'Ben', b: 'Ada', kappa: null, claims: { right: 1, of: 1 } }],
  })
  withdrawReview(db, { reviewer: 'Ada', at })
  expect(agreement(db).pairs).toEqual([])
})
