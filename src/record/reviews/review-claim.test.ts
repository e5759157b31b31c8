import { expect, test } from 'vitest'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import type { Claim } from '../../model/claim.ts'
import { findClaims } from '../ask/find-claims.ts'
import { showClaim } from '../ask/show.ts'
import { check } from '../check/check.ts'
import type { Database } from '../database.ts'
import { accuracy } from './accuracy.ts'
import { reviewQueue } from './queue.ts'
import { type ClaimReview, reviewClaim, withdrawReview } from './review-claim.ts'

const TEXT = 'Norway lent Iceland 40 million euros. Peru accused Chile of piracy on Monday. Ghana visited Kenya.'

async function filled(): Promise<{ db: Database; claims: readonly Claim[] }> {
  const db = temporaryRecord()
  await keep(db, TEXT, { date: '2024-02-21' })
  return { db, claims: findClaims(db, {}, 10).claims.map(({ claim }) => claim) }
}

function review(db: Database, id: string, what: ClaimReview, minute = 0): void {
  reviewClaim(db, id, what, { reviewer: 'Ada', at: `2024-03-15T12:${String(minute).padStart(2, '0')}:00.000Z` })
}

test('a rejected claim is found no more, and again once it is accepted; the history has both', async () => {
  const { db, claims } = await filled()
  const { id } = claims[0]!
  review(db, id, { kind: 'reject', note: 'no' }, 1)
  expect(findClaims(db, {}, 10).claims.map(({ claim }) => claim.id)).not.toContain(id)
  review(db, id, { kind: 'accept', note: null }, 2)
  expect(findClaims(db, {}, 10).claims.find(({ claim }) => claim.id === id)!.verdict).toBe('accepted')
  expect(showClaim(db, id)!.reviews).toMatchObject([
    { kind: 'reject', reviewer: 'Ada', note: 'no', at: '2024-03-15T12:01:00.000Z' },
    { kind: 'accept' },
  ])
  expect(findClaims(db, { asOf: '2024-03-15T12:01:30.000Z' }, 10).claims).toHaveLength(claims.length - 1)
  expect(check(db).problems).toEqual([])
})

test('a claim set right is found by what it says now, and the machine’s reading stays beside it', async () => {
  const { db, claims } = await filled()
  const lent = claims.find(({ event }) => event.type === 'AID')!
  const accused = claims.find(({ event }) => event.type === 'ACCUSE')!
  review(db, lent.id, { kind: 'correct', correction: { field: 'type', value: 'COOPERATE' }, note: null })
  review(
    db,
    lent.id,
    { kind: 'correct', correction: { field: 'recipients', value: accused.recipients }, note: null },
    1,
  )
  review(db, lent.id, { kind: 'correct', correction: { field: 'contexts', value: ['economic'] }, note: null }, 2)
  const [found] = findClaims(db, { type: 'COOPERATE', context: 'economic' }, 10).claims
  expect(found!.claim.recipients[0]!.id).toBe('CHL')
  expect(found!.corrected).toBe(true)
  expect(findClaims(db, { type: 'AID' }, 10).claims).toEqual([])
  const chile = db.get<{ number: number }>("SELECT number FROM actors WHERE id = 'CHL'")!.number
  expect(findClaims(db, { recipient: { by: 'actor', numbers: [chile] } }, 10).claims).toHaveLength(2)
  expect(showClaim(db, lent.id)!.machine).toEqual(lent)
  expect(check(db).problems).toEqual([])
})

test('a field emptied by a person says so', async () => {
  const { db, claims } = await filled()
  const { id } = claims.find(({ event }) => event.type === 'AID')!
  review(db, id, { kind: 'correct', correction: { field: 'recipients', value: [] }, note: null })
  const { claim } = showClaim(db, id)!
  expect([claim.recipients, claim.absent.recipients]).toEqual([[], 'a person said so'])
  review(db, id, { kind: 'correct', correction: { field: 'recipients', value: claims[0]!.actors }, note: null })
  expect(showClaim(db, id)!.claim.absent.recipients).toBeUndefined()
})

test('another type takes the mode of the former with it', async () => {
  const { db, claims } = await filled()
  const visited = claims.find(({ event }) => event.mode === 'visit')!
  review(db, visited.id, { kind: 'correct', correction: { field: 'type', value: 'AID' }, note: null })
  expect(showClaim(db, visited.id)!.claim.event).toMatchObject({ type: 'AID', mode: null })
})

test('a note changes nothing but the history', async () => {
  const { db, claims } = await filled()
  review(db, claims[0]!.id, { kind: 'note', note: 'see page 3' })
  expect(showClaim(db, claims[0]!.id)!.versions).toHaveLength(1)
  expect(showClaim(db, claims[0]!.id)!.reviews).toHaveLength(1)
})

test('undone reviews, the last first, leave a claim as the machine read it; the history has all', async () => {
  const { db, claims } = await filled()
  const { id } = claims.find(({ event }) => event.type === 'AID')!
  const undo = (minute: number, reviewer = 'Ada') =>
    withdrawReview(db, { reviewer, at: `2024-03-15T13:0${minute}:00.000Z` })
  review(db, id, { kind: 'accept', note: null }, 1)
  expect(showClaim(db, id)).toMatchObject({ verdict: 'accepted', corrected: false })
  review(db, id, { kind: 'correct', correction: { field: 'type', value: 'COOPERATE' }, note: null }, 2)
  review(db, id, { kind: 'reject', note: null }, 3)
  expect(undo(0, 'Ben')).toBe(null)
  expect(undo(1)).toMatchObject({ kind: 'reject', id })
  expect(showClaim(db, id)).toMatchObject({
    verdict: 'accepted',
    corrected: true,
    claim: { event: { type: 'COOPERATE' } },
  })
  expect(undo(2)).toMatchObject({ kind: 'correct', field: 'type' })
  expect(undo(3)).toMatchObject({ kind: 'accept' })
  expect(undo(4)).toBe(null)
  const shown = showClaim(db, id)!
  expect(shown).toMatchObject({ verdict: null, corrected: false })
  expect(shown.claim).toEqual(shown.machine)
  expect(shown.reviews.map(({ kind, value }) => [kind, value])).toEqual([
    ['accept', undefined],
    ['correct', 'COOPERATE'],
    ['reject', undefined],
    ['withdraw', 3],
    ['withdraw', 2],
    ['withdraw', 1],
  ])
  expect([...reviewQueue(db, {}, 'least certain')].map(({ claim }) => claim.id)).toContain(id)
  expect(accuracy(db).reviewed).toBe(0)
  expect(findClaims(db, { asOf: '2024-03-15T13:00:30.000Z' }, 10).claims.map(({ claim }) => claim.id)).not.toContain(id)
  expect(check(db).problems).toEqual([])
})

test('a note taken back changes no version, and a claim that is read no more is not undone', async () => {
  const { db, claims } = await filled()
  const [first, second] = claims.map(({ id }) => id)
  review(db, first!, { kind: 'accept', note: null }, 1)
  review(db, second!, { kind: 'note', note: 'see page 3' }, 2)
  const by = { reviewer: 'Ada', at: '2024-03-15T13:00:00.000Z' }
  expect(withdrawReview(db, by)).toMatchObject({ kind: 'note', id: second })
  expect(showClaim(db, second!)!.versions).toHaveLength(1)
  db.run(
    `UPDATE claim_versions SET replaced = ?, live = 0 WHERE replaced IS NULL AND claim = (SELECT number FROM claims WHERE id = ?)`,
    ...[by.at, first!],
  )
  expect(withdrawReview(db, by)).toBe(null)
})

test('reviews can be neither changed nor removed', async () => {
  const { db, claims } = await filled()
  review(db, claims[0]!.id, { kind: 'accept', note: null })
  expect(() => db.run("UPDATE reviews SET kind = 'reject'")).toThrow('Reviews are never changed')
  expect(() => db.run('DELETE FROM reviews')).toThrow('Reviews are never removed')
  expect(() => review(db, 'c_none', { kind: 'accept', note: null })).toThrow('the record has no such claim now')
})

test('the queue has the least certain first, and nothing that was decided', async () => {
  const { db, claims } = await filled()
  const order = [...reviewQueue(db, {}, 'least certain')].map(({ claim }) => claim.id)
  const certainty = db
    .all<{ id: string }>(
      'SELECT c.id FROM claim_versions v JOIN claims c ON c.number = v.claim ORDER BY v.certainty, v.number',
    )
    .map(({ id }) => id)
  expect(order).toEqual(certainty)
  review(db, order[0]!, { kind: 'accept', note: null })
  review(db, order[1]!, { kind: 'note', note: 'hm' })
  expect([...reviewQueue(db, {}, 'least certain')].map(({ claim }) => claim.id)).toEqual(order.slice(1))
  expect([...reviewQueue(db, {}, 'random')]).toHaveLength(claims.length - 1)
  expect([...reviewQueue(db, { type: 'AID' }, 'least certain')].every(({ claim }) => claim.event.type === 'AID')).toBe(
    true,
  )
})

test('accuracy counts every claim once, by where it stands', async () => {
  const { db, claims } = await filled()
  const [first, second, third] = claims.map(({ id }) => id)
  review(db, first!, { kind: 'reject', note: null })
  review(db, first!, { kind: 'accept', note: null })
  review(db, second!, { kind: 'reject', note: null })
  review(db, third!, { kind: 'correct', correction: { field: 'status', value: 'possible' }, note: null })
  const found = accuracy(db)
  expect(found.reviewed).toBe(3)
  expect(found.claims).toMatchObject({ right: 2, of: 3 })
  expect(found.whole).toMatchObject({ right: 1, of: 3 })
  expect(found.fields.status).toMatchObject({ right: 1, of: 2 })
  expect(found.fields.type).toMatchObject({ right: 2, of: 2 })
})

test('a field set back to what the machine read is right', async () => {
  const { db, claims } = await filled()
  const { id, status } = claims[0]!
  review(db, id, { kind: 'correct', correction: { field: 'status', value: 'possible' }, note: null })
  review(db, id, { kind: 'correct', correction: { field: 'status', value: status.value }, note: null })
  expect(accuracy(db).fields.status).toMatchObject({ right: 1, of: 1 })
})
