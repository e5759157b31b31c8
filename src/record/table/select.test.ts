import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimFilters, EVERY } from '../../../test/support/claim-filters.ts'
import { countBasis } from '../../../test/support/count-basis.ts'
import { syntheticEntry } from '../../../test/support/synthetic.ts'
import { syntheticRecord } from '../../../test/support/synthetic-record.ts'
import type { ClaimFilter } from '../ask/claim-filter.ts'
import { claimQuery, hintsOf } from '../ask/claim-query.ts'
import { Database } from '../database.ts'
import { keepDocument } from '../keep/keep-document.ts'
import { migrate } from '../migrate.ts'
import { relateAll } from '../relate-all.ts'
import { mergeActors } from '../reviews/review-actor.ts'
import { reviewClaim, withdrawReview } from '../reviews/review-claim.ts'
import { basisOf } from './basis-of.ts'
import { select } from './select.ts'
import { loadInParts, tableOf } from './table-of.ts'

const db = syntheticRecord(40)

/** Versions as SQL finds them, in order of adding. */
function found(filter: ClaimFilter, of = db): number[] {
  const { sql, values } = claimQuery(filter, hintsOf(of, filter))
  return of.all<{ version: number }>(`${sql} ORDER BY version`, ...values).map(({ version }) => version)
}

function selected(filter: ClaimFilter, of = db): number[] {
  const { table, rows } = select(of, filter)
  return Array.from(rows, (row) => table.version.data[row]!)
}

test('any filter selects what SQL finds, and it rests on the same', () => {
  let some = 0
  fc.assert(
    fc.property(claimFilters(db, EVERY), (filter) => {
      const wanted = found(filter)
      if (wanted.length > 0) some++
      expect(selected(filter)).toEqual(wanted)
      expect(basisOf(select(db, filter))).toEqual(countBasis(db, filter))
    }),
    { numRuns: 200 },
  )
  expect(some).toBeGreaterThan(60)
})

test('what is added, reviewed, taken back, read again and merged is selected as SQL finds it', () => {
  const by = { reviewer: 'Ada', at: '2025-06-01T00:00:00.000Z' }
  const [one, two] = db.all<{ id: string }>('SELECT id FROM claims LIMIT 2').map(({ id }) => id)
  const actors = db.all<{ id: string }>('SELECT id FROM actors LIMIT 2').map(({ id }) => id)
  const changes: (() => void)[] = [
    () => keepDocument(db, syntheticEntry(200), '2025-05-01T12:00:00.000Z'),
    () => reviewClaim(db, one!, { kind: 'reject', note: null }, by),
    () => reviewClaim(db, two!, { kind: 'accept', note: null }, by),
    () => withdrawReview(db, { ...by, at: '2025-06-02T00:00:00.000Z' }),
    () => relateAll(db),
    () => mergeActors(db, actors[0]!, actors[1]!, { ...by, note: null }),
    () => db.run("UPDATE claim_versions SET live = 0, replaced = '2025-07-01T00:00:00.000Z' WHERE number = 7"),
  ]
  for (const change of changes) {
    change()
    for (const filter of [
      {},
      { type: 'AGREE' },
      { verdict: 'rejected' },
      { asOf: '2025-06-01T12:00:00.000Z' },
    ] as const) {
      expect(selected(filter)).toEqual(found(filter))
      expect(basisOf(select(db, filter))).toEqual(countBasis(db, filter))
    }
  }
})

test('what is loaded in the background, part by part, is selected as SQL finds it', () => {
  const elsewhere = new Database(':memory:')
  migrate(elsewhere)
  for (let number = 0; number < 20; number++)
    keepDocument(elsewhere, syntheticEntry(number), '2025-01-01T12:00:00.000Z')
  const parts = [...loadInParts(elsewhere, 30)]
  expect(parts.length).toBeGreaterThan(5)
  // Had it come to nothing, it would begin once more.
  expect([...loadInParts(elsewhere, 30)]).toEqual([])
  fc.assert(
    fc.property(claimFilters(elsewhere, EVERY), (filter) => {
      expect(selected(filter, elsewhere)).toEqual(found(filter, elsewhere))
    }),
  )
})

test('the table that is kept up is the one that would be loaded', () => {
  const kept = tableOf(db)
  for (let number = 300; number < 305; number++) keepDocument(db, syntheticEntry(number), '2025-08-01T12:00:00.000Z')
  expect(tableOf(db)).toBe(kept)
  expect(kept.liveRows).toBe(db.get<{ n: number }>('SELECT count(*) AS n FROM claim_versions WHERE live = 1')!.n)
})
