import fc from 'fast-check'
import { MANNERS } from '../../src/model/attribution.ts'
import { CONTEXTS, EVENT_TYPES } from '../../src/model/plover.ts'
import type { ClaimFilter, PartyFilter } from '../../src/record/ask/claim-filter.ts'
import { findSources } from '../../src/record/ask/find-sources.ts'
import { VOICES } from '../../src/record/claim-columns.ts'
import type { Database } from '../../src/record/database.ts'

/** Parts of a filter that are asked for by what a text says. */
export const TOLD = [
  ...(['actor', 'recipient', 'between', 'party', 'type', 'mode', 'context', 'status', 'voice'] as const),
  ...(['publisher', 'sources', 'manner', 'side', 'verdict', 'since', 'until', 'asOf'] as const),
]
/** Those and what the record makes of texts. */
export const EVERY = [...TOLD, 'document', 'happening'] as const
/**
 * Filters of a record of synthetic articles. They have few conditions at once: with many nothing is left to find.
 *
 * @param parts what may be asked for
 */
export function claimFilters(db: Database, parts: readonly (keyof ClaimFilter)[]): fc.Arbitrary<ClaimFilter> {
  return fc
    .tuple(every(db), fc.shuffledSubarray([...parts], { maxLength: 3 }))
    .map(([all, keys]) => Object.fromEntries(keys.map((key) => [key, all[key]])))
}

function every(db: Database): fc.Arbitrary<Required<ClaimFilter>> {
  const column = <T>(sql: string) => db.all<{ value: T }>(sql).map(({ value }) => value)
  const actors = column<number>('SELECT number AS value FROM actors ORDER BY number LIMIT 12')
  const names = column<number>('SELECT number AS value FROM actor_names ORDER BY number LIMIT 40')
  const party: fc.Arbitrary<PartyFilter> = fc.oneof(
    fc
      .array(fc.constantFrom(...actors), { minLength: 1, maxLength: 2 })
      .map((numbers) => ({ by: 'actor' as const, numbers })),
    fc.constantFrom(...names).map((number) => ({ by: 'name' as const, numbers: [number] })),
  )
  const day = fc
    .integer({ min: 0, max: 1825 })
    .map((n) => new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))
  // Without a happening or a reviewed claim there is still a filter, which finds nothing.
  const happenings = [...column<number>('SELECT number AS value FROM happenings LIMIT 50'), -1]
  return fc.record({
    actor: party,
    recipient: party,
    between: fc.tuple(party, party),
    party,
    type: fc.constantFrom(...EVENT_TYPES.slice(0, 6)),
    mode: fc.constantFrom('visit', 'withdraw'),
    context: fc.constantFrom(...CONTEXTS.slice(0, 5)),
    status: fc.constantFrom('happened', 'promised', 'denied'),
    voice: fc.constantFrom(...VOICES),
    publisher: fc.constantFrom(...column<string>('SELECT DISTINCT upper(publisher) AS value FROM documents')),
    sources: fc
      .constantFrom(...column<string>('SELECT name AS value FROM sources ORDER BY number LIMIT 200'))
      .map((name) => findSources(db, name)),
    manner: fc.constantFrom(...MANNERS),
    side: fc.constantFrom(...column<string>('SELECT DISTINCT side AS value FROM claim_sources')),
    since: day,
    until: day,
    asOf: fc.constantFrom('2025-01-10T23:59:59.999Z', '2025-02-01T00:00:00.000Z', '2025-04-01T00:00:00.000Z'),
    document: fc.constantFrom(...column<number>('SELECT number AS value FROM documents LIMIT 20')),
    happening: fc.constantFrom(...happenings),
    verdict: fc.constantFrom('accepted' as const, 'rejected' as const, 'standing' as const, 'open' as const),
  })
}
