import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Counts, TimelineRow } from '../../src/record/ask/timeline.ts'
import { barsOf, heightScale, marksOf, reachOf, yearMarks } from './timeline-shape.ts'

const NONE: Counts = {
  'verbal cooperation': 0,
  'material cooperation': 0,
  'verbal conflict': 0,
  'material conflict': 0,
}
const row = (period: string, forward: Partial<Counts>, backward: Partial<Counts> = {}): TimelineRow => ({
  period,
  forward: { ...NONE, ...forward },
  backward: { ...NONE, ...backward },
})

test('cooperation stands above the line and conflict below it, what was done next to the line', () => {
  const rows = [
    row('1970-Q1', { 'material cooperation': 2, 'verbal cooperation': 1, 'verbal conflict': 1 }),
    row('1970-Q2', {}, { 'material conflict': 1 }),
  ]
  expect(barsOf(rows, 'forward', reachOf(rows), 80)).toEqual([
    { tone: 'cooperation', means: 'done', place: 0, y: 20, height: 40 },
    { tone: 'cooperation', means: 'said', place: 0, y: 0, height: 20 },
    { tone: 'conflict', means: 'said', place: 0, y: 60, height: 20 },
  ])
  expect(barsOf(rows, 'backward', reachOf(rows), 80)).toEqual([
    { tone: 'conflict', means: 'done', place: 1, y: 60, height: 20 },
  ])
})

test('bars are as high as what they count, within the strip', () => {
  const counts = fc.record({
    'verbal cooperation': fc.nat(50),
    'material cooperation': fc.nat(50),
    'verbal conflict': fc.nat(50),
    'material conflict': fc.nat(50),
  })
  fc.assert(
    fc.property(fc.array(fc.tuple(counts, counts), { minLength: 1, maxLength: 20 }), (pairs) => {
      const rows = pairs.map(([forward, backward]) => row('1970-Q1', forward, backward))
      const reach = reachOf(rows)
      const one = 100 / (reach.up + reach.down)
      for (const direction of ['forward', 'backward'] as const) {
        const bars = barsOf(rows, direction, reach, 100)
        const events = rows.reduce((sum, row) => sum + Object.values(row[direction]).reduce((a, b) => a + b), 0)
        expect(bars.reduce((sum, { height }) => sum + height, 0)).toBeCloseTo(events * one, 6)
        for (const { y, height } of bars) {
          expect(y).toBeGreaterThanOrEqual(-1e-9)
          expect(y + height).toBeLessThanOrEqual(100 + 1e-9)
        }
      }
    }),
  )
})

test('marks are whole numbers with the line among them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (up, down) => {
      const marks = marksOf({ up, down })
      expect(marks).toContain(0)
      expect(marks.length).toBeLessThanOrEqual(12)
      expect(marks.every((mark) => Number.isInteger(mark) && mark <= up && mark >= -down)).toBe(true)
    }),
  )
  expect(heightScale({ up: 1, down: 0 }, 96)(1)).toBe(0)
})

test('years are marked as far as there is room', () => {
  const quarters = ['1970-Q3', '1970-Q4', '1971-Q1', '1971-Q2', '1971-Q3', '1971-Q4', '1972-Q1']
  expect(yearMarks(quarters, 700).map(({ year }) => year)).toEqual(['1970', '1971', '1972'])
  expect(yearMarks(quarters, 140).map(({ year }) => year)).toEqual(['1971', '1972'])
  expect(yearMarks(['1970-Q1'], 10)).toEqual([{ place: 0, year: '1970' }])
  expect(yearMarks([], 100)).toEqual([])
})
