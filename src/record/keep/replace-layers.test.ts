import { expect, test } from 'vitest'
import { entryOf, temporaryRecord } from '../../../test/support/record.ts'
import type { Claim } from '../../model/claim.ts'
import { findClaims } from '../ask/find-claims.ts'
import { showClaim } from '../ask/show.ts'
import { check } from '../check/check.ts'
import type { Database } from '../database.ts'
import type { Layers } from '../entry.ts'
import { reviewClaim } from '../reviews/review-claim.ts'
import { findByText, keepDocument, rereadDocument } from './keep-document.ts'
import type { Replacement } from './replace-layers.ts'

const TEXT = 'Norway lent Iceland 40 million euros. Peru accused Chile of piracy on Monday. Ghana visited Kenya.'
const FIRST = '2024-03-01T12:00:00.000Z'
const SECOND = '2024-04-01T12:00:00.000Z'
const ADA = { reviewer: 'Ada', at: '2024-03-15T12:00:00.000Z' }

async function kept(): Promise<{ db: Database; layers: Layers; lent: Claim; accused: Claim }> {
  const db = temporaryRecord()
  const entry = await entryOf(TEXT, { date: '2024-02-21' })
  keepDocument(db, entry, FIRST)
  const layers = entry.layers!
  const of = (type: string) => layers.claims.find(({ event }) => event.type === type)!
  return { db, layers, lent: of('AID'), accused: of('ACCUSE') }
}

function reread(db: Database, layers: Layers, claims: readonly Claim[]): Replacement {
  const replacement = rereadDocument(db, findByText(db, TEXT)!, { ...layers, claims, reader: 'reader 2' }, null, SECOND)
  expect(check(db).problems).toEqual([])
  return replacement
}

function idsNow(db: Database, asOf?: string): string[] {
  return findClaims(db, asOf === undefined ? {} : { asOf }, 100)
    .claims.map(({ claim }) => claim.id)
    .sort()
}

test('what is read as before keeps its version, though another reader read it', async () => {
  const { db, layers } = await kept()
  const again = layers.claims.map((claim) => ({ ...claim, coder: { ...claim.coder, model: 'another' } }))
  const { same, changed, fresh, gone } = reread(db, layers, again)
  expect([same, changed, fresh, gone]).toEqual([layers.claims.length, 0, 0, 0])
  expect(db.get('SELECT count(*) AS n FROM claim_versions')).toEqual({ n: layers.claims.length })
  expect(findByText(db, TEXT)!.reader).toBe('reader 2')
})

test('what is read differently has a new version, what is read no more is gone, and the record can be asked as it stood', async () => {
  const { db, layers, lent, accused } = await kept()
  const before = idsNow(db)
  const surer = { ...lent, confidence: { ...lent.confidence, event: 0.11 } }
  const { changed, gone } = reread(db, layers, [
    surer,
    ...layers.claims.filter((each) => each !== lent && each !== accused),
  ])
  expect([changed, gone]).toEqual([1, 1])
  expect(idsNow(db)).toEqual(before.filter((id) => id !== accused.id))
  expect(showClaim(db, lent.id)!.claim.confidence.event).toBe(0.11)
  expect(idsNow(db, '2024-03-31T23:59:59.999Z')).toEqual(before)
  expect(idsNow(db, '2024-02-29T23:59:59.999Z')).toEqual([])
})

test('decisions of people hold on what is read again, also where it is read differently', async () => {
  const { db, layers, lent, accused } = await kept()
  reviewClaim(db, lent.id, { kind: 'correct', correction: { field: 'status', value: 'promised' }, note: null }, ADA)
  reviewClaim(db, accused.id, { kind: 'reject', note: null }, ADA)
  const again = layers.claims.map((claim) => ({ ...claim, confidence: { ...claim.confidence, attribution: 0.12 } }))
  expect(reread(db, layers, again).unmatched).toEqual([])
  const after = showClaim(db, lent.id)!
  expect(after.claim.status.value).toBe('promised')
  expect(after.claim.confidence.attribution).toBe(0.12)
  expect(after.machine.status.value).toBe(lent.status.value)
  expect(idsNow(db)).not.toContain(accused.id)
  expect(idsNow(db, FIRST)).toContain(accused.id)
})

test('a claim that people accepted stays though it is read no more, and what is read in its place waits', async () => {
  const { db, layers, lent } = await kept()
  reviewClaim(db, lent.id, { kind: 'accept', note: null }, ADA)
  const other: Claim = { ...lent, id: 'c_0000000000000001', status: { ...lent.status, value: 'promised' } }
  const { unmatched } = reread(
    db,
    layers,
    layers.claims.map((claim) => (claim === lent ? other : claim)),
  )
  expect(unmatched).toEqual([{ claim: lent.id, verdict: 'accepted', corrected: [], successor: other.id, stays: true }])
  expect(idsNow(db)).toContain(lent.id)
  expect(idsNow(db)).not.toContain(other.id)
  reviewClaim(db, other.id, { kind: 'accept', note: null }, ADA)
  expect(idsNow(db)).toContain(other.id)
})

test('a claim that people rejected goes where it is read no more, is told, and stays rejected where it comes back', async () => {
  const { db, layers, lent } = await kept()
  reviewClaim(db, lent.id, { kind: 'reject', note: 'a joke' }, ADA)
  const { unmatched } = reread(
    db,
    layers,
    layers.claims.filter((claim) => claim !== lent),
  )
  expect(unmatched).toMatchObject([{ claim: lent.id, verdict: 'rejected', successor: null, stays: false }])
  reread(db, layers, layers.claims)
  expect(idsNow(db)).not.toContain(lent.id)
  expect(showClaim(db, lent.id)!.reviews).toHaveLength(1)
})

test('a text that comes again with its day is read against it', async () => {
  const db = temporaryRecord()
  keepDocument(db, await entryOf(TEXT), FIRST)
  expect(findByText(db, TEXT)!.day).toBe('')
  keepDocument(db, await entryOf(TEXT, { date: '2024-02-21' }), SECOND)
  expect(findByText(db, TEXT)!.day).toBe('2024-02-21')
  const accused = findClaims(db, { type: 'ACCUSE' }, 1).claims[0]!
  expect(accused.claim.time?.start).toBe('2024-02-19')
  expect(check(db).problems).toEqual([])
})
