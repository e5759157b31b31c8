import fc from 'fast-check'
import { expect, test } from 'vitest'
import { notePlaces } from './margin.ts'

test('notes that would not overlap stand where they want', () => {
  const notes = [
    { wanted: 0, height: 20 },
    { wanted: 40, height: 20 },
  ]
  expect(notePlaces(notes, 4)).toEqual([0, 40])
})

test('notes that would overlap share the way between them', () => {
  const notes = [
    { wanted: 100, height: 20 },
    { wanted: 100, height: 20 },
  ]
  expect(notePlaces(notes, 0)).toEqual([90, 110])
})

test('no note begins above the first line, none overlaps another, and their order is kept', () => {
  const note = fc.record({ wanted: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 1, max: 90 }) })
  fc.assert(
    fc.property(fc.array(note, { maxLength: 12 }), fc.nat(10), (notes, gap) => {
      const tops = notePlaces(notes, gap)
      expect(tops.length).toBe(notes.length)
      tops.forEach((top, i) => {
        expect(top).toBeGreaterThanOrEqual(0)
        if (i > 0) expect(top).toBeGreaterThanOrEqual(tops[i - 1]! + notes[i - 1]!.height + gap - 1e-6)
      })
    }),
  )
})

test('no note could be moved alone and be nearer to its words', () => {
  const note = fc.record({ wanted: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 1, max: 90 }) })
  fc.assert(
    fc.property(fc.array(note, { minLength: 1, maxLength: 8 }), (notes) => {
      const ordered = notes.toSorted((a, b) => a.wanted - b.wanted)
      const tops = notePlaces(ordered, 0)
      tops.forEach((top, i) => {
        const lowest = i === 0 ? 0 : tops[i - 1]! + ordered[i - 1]!.height
        const highest = i === tops.length - 1 ? Number.POSITIVE_INFINITY : tops[i + 1]! - ordered[i]!.height
        const best = Math.min(Math.max(ordered[i]!.wanted, lowest), highest)
        expect(Math.abs(top - ordered[i]!.wanted)).toBeLessThanOrEqual(Math.abs(best - ordered[i]!.wanted) + 1e-6)
      })
    }),
  )
})
