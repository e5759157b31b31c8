import { expect, test } from 'vitest'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { findClaims } from '../ask/find-claims.ts'
import type { Database } from '../database.ts'
import { type ClaimReview, reviewClaim, withdrawReview } from './review-claim.ts'
import { secondProgress, secondQueue } from './second-queue.ts'

const TEXT = 'Norway lent Iceland 40 million euros. Peru accused Chile of piracy on Monday. Ghana visited Kenya.'
const at = '2024-03-15T12:00:00.000Z'

async function filled() {
  const db = temporaryRecord()
  await keep(db, TEXT, { date: '2024-02-21' })
  return { db, claims: findClaims(db, {}, 10).claims.map(({ claim }) => claim) }
}

function say(db: Database, reviewer: string, id: string, what: ClaimReview): void {
  reviewClaim(db, id, what, { reviewer, at })
}

test('a second reader sees what others judged, as the machine read it and without what they decided', async () => {
  const { db, claims } = await filled()
  const [first, second, third] = claims
  say(db, 'Ada', first!.id, { kind: 'reject', note: null })
  say(db, 'Ada', second!.id, { kind: 'correct', correction: { field: 'status', value: 'possible' }, note: null })
  say(db, 'Ada', third!.id, { kind: 'note', note: 'hm' })
  const queue = [...secondQueue(db, {}, 'Ben', 'least certain')]
  expect(new Set(queue.map(({ claim }) => claim.id))).toEqual(new Set([first!.id, second!.id]))
  expect(queue.map(({ verdict, corrected }) => [verdict, corrected])).toEqual([
    [null, false],
    [null, false],
  ])
  expect(queue.find(({ claim }) => claim.id === second!.id)!.claim.status).toEqual(second!.status)
  expect([...secondQueue(db, {}, 'Ada', 'random')]).toEqual([])
  expect(secondProgress(db, {}, 'Ben')).toEqual({ of: 2, reviewed: 0 })
})

test('what a person judged is left out, and comes again once it is taken back', async () => {
  const { db, claims } = await filled()
  const id = claims[0]!.id
  say(db, 'Ada', id, { kind: 'accept', note: null })
  say(db, 'Ben', id, { kind: 'reject', note: null })
  expect([...secondQueue(db, {}, 'Ben', 'random')]).toEqual([])
  expect(secondProgress(db, {}, 'Ben')).toEqual({ of: 1, reviewed: 1 })
  withdrawReview(db, { reviewer: 'Ben', at })
  expect([...secondQueue(db, {}, 'Ben', 'random')]).toHaveLength(1)
  withdrawReview(db, { reviewer: 'Ada', at })
  expect([...secondQueue(db, {}, 'Ben', 'random')]).toEqual([])
  expect(secondProgress(db, {}, 'Ben')).toEqual({ of: 0, reviewed: 0 })
})

test('a filter holds for what was rejected too', async () => {
  const { db, claims } = await filled()
  for (const { id } of claims) say(db, 'Ada', id, { kind: 'reject', note: null })
  const type = claims[0]!.event.type
  const found = [...secondQueue(db, { type }, 'Ben', 'least certain')]
  expect(found.length).toBeGreaterThan(0)
  expect(found.every(({ claim }) => claim.event.type === type)).toBe(true)
  expect(secondProgress(db, { type }, 'Ben').of).toBe(found.length)
})
