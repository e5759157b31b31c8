import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import type { Database } from '../database.ts'
import { findActor } from './find-actor.ts'
import { fittingPeriod, periodOf, periodsBetween } from './period.ts'
import { quadrantOf } from './quadrant.ts'
import { timeline } from './timeline.ts'

function numbersOf(db: Database, id: string): readonly number[] {
  return findActor(db, id)!.filter.numbers
}

test('each direction and quadrant is counted in its month, and months without any are there', async () => {
  const db = temporaryRecord()
  await keep(db, 'Norway delivered 40 tons of wheat to Iceland on 3 January 2024.', { date: '2024-01-10' })
  await keep(db, 'Iceland accused Norway of piracy on 4 March 2024.', { date: '2024-03-10' })
  await keep(db, 'Norway denied that it accused Iceland of piracy.', { date: '2024-03-11' })
  await keep(db, 'Norway accused Peru of piracy on 4 March 2024.', { date: '2024-03-10' })
  const drawn = timeline(db, numbersOf(db, 'NOR'), numbersOf(db, 'ISL'), { by: 'month' })
  const counts = drawn.rows.map(({ period, forward, backward }) => [
    period,
    forward['material cooperation'],
    backward['verbal conflict'],
  ])
  expect(counts).toEqual([
    ['2024-01', 1, 0],
    ['2024-02', 0, 0],
    ['2024-03', 0, 1],
  ])
})

test('claims of one happening are one event', async () => {
  const db = temporaryRecord()
  await keep(db, 'Norway delivered 40 tons of wheat to Iceland on 3 January 2024.', { date: '2024-01-10' })
  await keep(db, 'On 3 January 2024 Norway delivered wheat to Iceland.', { date: '2024-01-11' })
  const total = () =>
    timeline(db, numbersOf(db, 'NOR'), numbersOf(db, 'ISL'), { by: 'month' }).rows.reduce(
      (sum, { forward }) => sum + forward['material cooperation'],
      0,
    )
  expect(total()).toBe(2)
  const happening = db.insert("INSERT INTO happenings (id) VALUES ('h_1')")
  db.run('INSERT INTO happening_claims (claim, happening) SELECT number, ? FROM claims', happening)
  expect(total()).toBe(1)
})

test('what is not known of has an empty timeline', () => {
  const db = temporaryRecord()
  expect(timeline(db, [], [-1], { by: 'week' })).toEqual({ rows: [], undated: 0, denied: 0 })
})

test('what is not done yet is words; what is denied is nothing', () => {
  expect(quadrantOf('AID', 'happened')).toBe('material cooperation')
  expect(quadrantOf('AID', 'promised')).toBe('verbal cooperation')
  expect(quadrantOf('ASSAULT', 'threatened')).toBe('verbal conflict')
  expect(quadrantOf('ASSAULT', 'denied')).toBe(null)
})

test.each([
  ['2024-12-30', '2025-W01'],
  ['2021-01-03', '2020-W53'],
  ['2024-02-12', '2024-W07'],
  ['2023-01-01', '2022-W52'],
])('%s lies in the week %s of ISO 8601', (day, week) => expect(periodOf(day, 'week')).toBe(week))

test('periods between two days are in order, none is missing and none is there twice', () => {
  const start = Date.UTC(1990, 0, 1)
  const day = (n: number) => new Date(start + n * 86_400_000).toISOString().slice(0, 10)
  fc.assert(
    fc.property(fc.nat(20_000), fc.nat(800), fc.constantFrom('week', 'month', 'quarter'), (from, length, by) => {
      const periods = periodsBetween(day(from), day(from + length), by)
      expect(periods).toEqual([...new Set(periods)].sort())
      for (let n = from; n <= from + length; n++) expect(periods).toContain(periodOf(day(n), by))
    }),
    { numRuns: 40 },
  )
})

test('the shorter the time, the shorter its periods', () => {
  expect([1, 6, 7, 24, 25, 400].map(fittingPeriod)).toEqual(['week', 'week', 'month', 'month', 'quarter', 'quarter'])
})
