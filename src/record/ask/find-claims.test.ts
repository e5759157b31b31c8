import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { claimFilters, TOLD } from '../../../test/support/claim-filters.ts'
import { syntheticEntry } from '../../../test/support/synthetic.ts'
import type { Claim } from '../../model/claim.ts'
import { speakersOf } from '../../model/voice.ts'
import { columnsOf } from '../claim-columns.ts'
import { Database } from '../database.ts'
import { keepDocument } from '../keep/keep-document.ts'
import { migrate } from '../migrate.ts'
import { reviewClaim } from '../reviews/review-claim.ts'
import { allClaims } from './all-claims.ts'
import type { ClaimFilter, PartyFilter } from './claim-filter.ts'
import type { PlaceInOrder } from './claim-query.ts'
import { countClaims, eachClaim, type FoundClaims, findClaims } from './find-claims.ts'
import { findSources } from './find-sources.ts'

const DOCUMENTS = 60
const db = new Database(':memory:')
const kept: { claim: Claim; publisher: string | null; day: string; added: string }[] = []
let actors = new Map<number, string>()
let names = new Map<number, string>()
const rejected = new Set<string>()
const accepted = new Set<string>()
const REVIEWED_AT = '2025-03-01T00:00:00.000Z'

beforeAll(() => {
  migrate(db)
  for (let number = 0; number < DOCUMENTS; number++) {
    const entry = syntheticEntry(number)
    const added = `2025-01-${String(1 + (number % 28)).padStart(2, '0')}T12:00:00.000Z`
    keepDocument(db, entry, added)
    for (const claim of entry.layers!.claims)
      kept.push({ claim, publisher: entry.appearance.publisher, day: entry.day!, added })
  }
  for (const { claim } of kept.filter((_, index) => index % 17 === 0)) {
    reviewClaim(db, claim.id, { kind: 'reject', note: null }, { reviewer: 'Ada', at: REVIEWED_AT })
    rejected.add(claim.id)
  }
  for (const { claim } of kept.filter((_, index) => index % 17 === 1)) {
    reviewClaim(db, claim.id, { kind: 'accept', note: null }, { reviewer: 'Ada', at: REVIEWED_AT })
    accepted.add(claim.id)
  }
  actors = new Map(db.all<{ number: number; id: string }>('SELECT number, id FROM actors').map((a) => [a.number, a.id]))
  const rows = db.all<{ number: number; key: string }>(
    "SELECT n.number, a.id || ' ' || n.name AS key FROM actor_names n JOIN actors a ON a.number = n.machine",
  )
  names = new Map(rows.map(({ number, key }) => [number, key]))
})

function matches({ claim, publisher, day: published, added }: (typeof kept)[number], filter: ClaimFilter): boolean {
  const { type, mode, status, day, lastDay, voice } = columnsOf(claim, published)
  const { since, until, asOf, sources, manner, context } = filter
  const isReviewed = asOf === undefined || asOf >= REVIEWED_AT
  const verdict =
    isReviewed && rejected.has(claim.id) ? 'rejected' : isReviewed && accepted.has(claim.id) ? 'accepted' : 'open'
  const side = (parties: Claim['actors'], wanted: PartyFilter | undefined) =>
    wanted === undefined ||
    parties.some(({ id, name }) =>
      wanted.numbers.some((n) => (wanted.by === 'actor' ? actors.get(n) === id : names.get(n) === `${id} ${name}`)),
    )
  const named = claim.attribution.filter(({ source }) => source !== null)
  const numbersOf = ({ source }: (typeof named)[number]) =>
    speakersOf(source!).flatMap(({ name }) => findSources(db, name))
  const quoted = named.filter((link) => numbersOf(link).some((number) => sources?.includes(number) ?? true))
  const innermost = named.at(-1)?.source
  const speakers = innermost ? speakersOf(innermost).map(({ country, id }) => country ?? id) : []
  const spoken = named.flatMap(numbersOf)
  return (
    (asOf === undefined || added <= asOf) &&
    (filter.verdict === undefined
      ? verdict !== 'rejected'
      : verdict === filter.verdict.replace('standing', 'accepted')) &&
    (filter.type ?? type) === type &&
    (filter.mode ?? mode) === mode &&
    (filter.status ?? status) === status &&
    (filter.voice ?? voice) === voice &&
    (context === undefined || claim.event.contexts.some((each) => each === context)) &&
    (filter.publisher === undefined || publisher?.toLowerCase() === filter.publisher.toLowerCase()) &&
    (sources === undefined || sources.some((number) => spoken.includes(number))) &&
    (manner === undefined || quoted.some((link) => link.manner === manner)) &&
    (filter.side === undefined || speakers.includes(filter.side)) &&
    (until === undefined || day <= until) &&
    (since === undefined || lastDay >= since) &&
    side(claim.actors, filter.actor) &&
    side(claim.recipients, filter.recipient) &&
    (filter.party === undefined || side(claim.actors, filter.party) || side(claim.recipients, filter.party)) &&
    (filter.between === undefined ||
      (side(claim.actors, filter.between[0]) && side(claim.recipients, filter.between[1])) ||
      (side(claim.actors, filter.between[1]) && side(claim.recipients, filter.between[0])))
  )
}

test('any filter finds what a look at every claim finds', () => {
  let found = 0
  fc.assert(
    fc.property(claimFilters(db, TOLD), (filter) => {
      const wanted = kept.filter((each) => matches(each, filter)).map(({ claim }) => claim.id)
      const ids = findClaims(db, filter, 10_000).claims.map(({ claim }) => claim.id)
      if (ids.length > 0) found++
      expect(ids.toSorted()).toEqual(wanted.toSorted())
      expect(countClaims(db, filter)).toBe(wanted.length)
      const each = [...eachClaim(db, filter)]
      expect(each.map(({ claim }) => claim.id).sort()).toEqual(wanted.toSorted())
      expect(allClaims(db, filter)).toEqual(each)
    }),
    { numRuns: 120 },
  )
  expect(found).toBeGreaterThan(40)
})

test('claims come newest first, no more than asked for, and it is said whether there are more', () => {
  const all = findClaims(db, {}, 10_000)
  expect(all.more).toBe(false)
  const days = all.claims.map(({ claim, document }) => columnsOf(claim, document.day).day)
  expect(days).toEqual(days.toSorted().reverse())
  const few = findClaims(db, {}, 7)
  expect([few.claims.length, few.more]).toEqual([7, true])
  expect(few.claims).toEqual(all.claims.slice(0, 7))
})

test('page after page is the whole list, none lost and none twice', () => {
  fc.assert(
    fc.property(claimFilters(db, TOLD), fc.integer({ min: 1, max: 90 }), (filter, limit) => {
      const ids: string[] = []
      let after: PlaceInOrder | null = null
      for (;;) {
        const page: FoundClaims = findClaims(db, filter, limit, after)
        ids.push(...page.claims.map(({ claim }) => claim.id))
        if (!page.more) break
        after = page.last
      }
      expect(ids).toEqual(findClaims(db, filter, 10_000).claims.map(({ claim }) => claim.id))
    }),
    { numRuns: 40 },
  )
})
