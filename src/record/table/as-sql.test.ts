import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { claimFilters, EVERY } from '../../../test/support/claim-filters.ts'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { syntheticRecord } from '../../../test/support/synthetic-record.ts'
import { actorPage } from '../ask/actor-page.ts'
import type { ClaimFilter } from '../ask/claim-filter.ts'
import { findActor } from '../ask/find-actor.ts'
import { claimsOfVersions, findClaims } from '../ask/find-claims.ts'
import { foundBodies } from '../ask/found-bodies.ts'
import { givingClaims } from '../ask/giving-claims.ts'
import { listPublishers, listSpeakers } from '../ask/list-sources.ts'
import { writtenClaims } from '../ask/written-claims.ts'
import { ledgerOf } from '../ledger/ledger.ts'
import { reviewQueue } from '../reviews/queue.ts'
import { reviewClaim } from '../reviews/review-claim.ts'
import { actorPageOf } from './actor-counts.ts'
import { bodiesOf } from './bodies-of.ts'
import { givingIn } from './gives-of.ts'
import { newestOf } from './newest.ts'
import { queuePart } from './queue-of.ts'
import { select } from './select.ts'
import { quotedIn } from './speakers-of.ts'
import { publishersOf, sideCounts } from './voices-of.ts'

const db = syntheticRecord(40)

beforeAll(() => {
  const claims = db.all<{ id: string }>('SELECT id FROM claims WHERE number % 37 = 0').map(({ id }) => id)
  const by = { reviewer: 'Ada', at: '2025-03-01T00:00:00.000Z' }
  claims.forEach((id, i) => {
    reviewClaim(db, id, { kind: i % 2 === 0 ? 'accept' : 'reject', note: null }, by)
  })
})

/** Asks both with many filters, and with none. */
function same(asked: (filter: ClaimFilter) => readonly [counted: unknown, bySql: unknown], numRuns = 100): void {
  const check = (filter: ClaimFilter) => {
    const [counted, bySql] = asked(filter)
    expect(counted).toEqual(bySql)
  }
  check({})
  fc.assert(fc.property(claimFilters(db, EVERY), check), { numRuns })
}

test('outlets and those who are quoted are those that SQL finds', () => {
  same((filter) => [quotedIn(select(db, filter), 10), listSpeakers(db, 10, filter)])
  const all = (filter: ClaimFilter) => Object.keys(filter).length === 0
  same((filter) => [publishersOf(select(db, filter), 10, all(filter)), listPublishers(db, 10, filter)])
})

test('what two sides say together counts for each of them, and for nobody else', () => {
  const together = db.all<{ a: string; b: string }>(
    `SELECT DISTINCT s.side AS a, t.side AS b FROM claim_sources s
     JOIN claim_sources t ON t.version = s.version AND t.position = s.position AND t.side > s.side WHERE s.live = 1 LIMIT 20`,
  )
  expect(together.length).toBeGreaterThan(5)
  const said = db.get<{ n: number }>('SELECT count(DISTINCT version) AS n FROM claim_sources WHERE live = 1')!.n
  for (const { a, b } of together) {
    const of = (side: string) => new Set(findClaims(db, { side }, 10_000).claims.map(({ claim }) => claim.id))
    const either = new Set([...of(a), ...of(b)])
    expect(sideCounts(select(db, {}), { a, b })).toEqual({ a: of(a).size, b: of(b).size, others: said - either.size })
    expect(either.size).toBeLessThan(of(a).size + of(b).size)
  }
})

test.each(['least certain', 'random'] as const)(
  'the queue of claims to review, %s, is that of SQL, part by part',
  (order) => {
    same((filter) => {
      const all = [...reviewQueue(db, filter, order, 7)]
      return [claimsOfVersions(db, queuePart(db, filter, { order, seed: 7, skip: 2, limit: 20 })), all.slice(2, 22)]
    }, 40)
  },
)

test("an actor's page is that of SQL, whatever days are asked for", () => {
  const actors = db.all<{ number: number }>('SELECT number FROM actors ORDER BY number').map(({ number }) => number)
  same(({ since, until }) => {
    const days = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) }
    const of = (number: number) => select(db, { party: { by: 'actor', numbers: [number] }, ...days })
    return [
      actors.map((number) => actorPageOf(of(number), number)),
      actors.map((number) => actorPage(db, number, days)),
    ]
  }, 10)
})

test('claims that are written as JSON at once are those that are read and written', () => {
  same((filter) => {
    const versions = newestOf(select(db, filter), 10)
    return [writtenClaims(db, versions), claimsOfVersions(db, versions).map((claim) => JSON.stringify(claim))]
  })
})

test('the newest claims are those of SQL, from any place on', () => {
  same((filter) => {
    const first = findClaims(db, filter, 5)
    const rest = findClaims(db, filter, 10, first.last)
    const versions = (limit: number, after: typeof first.last) =>
      newestOf(select(db, filter), limit, after).map(({ version }) => showVersion(version))
    const ids = (claims: typeof rest) => claims.claims.map(({ claim }) => claim.id)
    return [
      [versions(5, null), versions(10, first.last)],
      [ids(first), ids(rest)],
    ]
  })
})

function showVersion(version: number): string {
  return db.get<{ id: string }>(
    'SELECT c.id FROM claims c JOIN claim_versions v ON v.claim = c.number WHERE v.number = ?',
    version,
  )!.id
}

test('what is exported of a filter is what SQL finds, in its order', () => {
  same((filter) => [bodiesOf(select(db, filter)), [...foundBodies(db, filter)]])
})

test('the ledgers of two actors are those of the claims that SQL finds', async () => {
  const kept = temporaryRecord()
  await keep(kept, 'Norway lent Iceland 40 million euros. Iceland accused Norway of piracy.', { date: '2024-02-19' })
  await keep(kept, 'Norway promised Iceland 90 tons of wheat. Iceland bought nine ships from Norway.', {})
  const between = ['NOR', 'ISL'].map((id) => findActor(kept, id)!.filter)
  const filter = { between: [between[0]!, between[1]!] } as const
  const dyad = { giver: 'NOR', receiver: 'ISL' }
  const wanted = ledgerOf(givingClaims(kept, filter), dyad)
  expect(wanted.lines.length).toBeGreaterThan(2)
  expect(ledgerOf(givingIn(select(kept, filter)), dyad)).toEqual(wanted)
})
