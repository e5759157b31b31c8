import { expect, test } from 'vitest'
import { fakeClaim } from '../../../test/support/fake-claim.ts'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { findClaims } from '../ask/find-claims.ts'
import { accuracy } from './accuracy.ts'
import type { JudgedClaim } from './judged.ts'
import { reliability } from './reliability.ts'
import { reviewClaim } from './review-claim.ts'
import { shareOf } from './share-of.ts'

const TEXT =
  'Norway lent Iceland 40 million euros. Peru accused Chile of piracy on Monday. Peru accused Chile of fraud.'
const by = { reviewer: 'Ada', at: '2024-03-15T12:00:00.000Z' }

test('the interval is that of Wilson', () => {
  // 8 of 10: 0.490 to 0.943, as tables have it.
  const { low, high } = shareOf(8, 10)
  expect([low!.toFixed(3), high!.toFixed(3)]).toEqual(['0.490', '0.943'])
  expect(shareOf(0, 0).share).toBe(null)
})

test('types are those that the machine read, whatever people make of them', async () => {
  const db = temporaryRecord()
  await keep(db, TEXT, { date: '2024-02-21' })
  const { claims } = findClaims(db, {}, 10)
  const [first, second] = claims.filter(({ claim }) => claim.event.type === 'ACCUSE')
  const loan = claims.find(({ claim }) => claim.event.type !== 'ACCUSE')!
  expect(accuracy(db)).toMatchObject({ types: [], confidence: [] })
  reviewClaim(db, first!.claim.id, { kind: 'reject', note: null }, by)
  reviewClaim(
    db,
    second!.claim.id,
    { kind: 'correct', correction: { field: 'type', value: 'PROTEST' }, note: null },
    by,
  )
  reviewClaim(db, loan.claim.id, { kind: 'accept', note: null }, by)
  expect(accuracy(db).types.map(({ type, claims: { right, of }, whole }) => [type, right, of, whole.right])).toEqual([
    ['ACCUSE', 1, 2, 0],
    [loan.claim.event.type, 1, 1, 1],
  ])
})

test('a note alone judges nothing', async () => {
  const db = temporaryRecord()
  await keep(db, TEXT, { date: '2024-02-21' })
  reviewClaim(db, findClaims(db, {}, 1).claims[0]!.claim.id, { kind: 'note', note: 'hm' }, by)
  expect(accuracy(db).reviewed).toBe(0)
})

function judged(event: number, more: Partial<JudgedClaim> = {}): JudgedClaim {
  const machine = fakeClaim(`c_${event}`)
  const confidence = { ...machine.confidence, event }
  return { id: machine.id, stands: true, wrong: [], machine: { ...machine, confidence }, ...more }
}

test('a confidence is worth the share that was right with it', () => {
  const bins = reliability([
    judged(0.92),
    judged(0.94, { wrong: ['type'] }),
    judged(0.9, { stands: false }),
    judged(1),
    judged(0.3, { wrong: ['status'] }),
  ]).filter(({ field }) => field === 'event')
  expect(bins.map(({ from, to, said, right }) => [from, to, Number(said.toFixed(3)), right.right, right.of])).toEqual([
    [0, 0.5, 0.3, 1, 1],
    [0.9, 0.95, 0.92, 1, 3],
    [0.95, 1, 1, 1, 1],
  ])
})

test('of a claim that does not stand nothing is known of its parties', () => {
  const bins = reliability([judged(1, { stands: false }), judged(1, { wrong: ['actors'] })])
  expect(bins.find(({ field }) => field === 'actors')!.right).toMatchObject({ right: 0, of: 1 })
  expect(bins.find(({ field }) => field === 'recipients')!.right).toMatchObject({ right: 1, of: 1 })
})
