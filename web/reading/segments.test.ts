import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentsOf, sharedOut } from './segments.ts'

const spans = fc
  .array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 12 })
  .map((pairs) => pairs.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })))

test('segments are the text from end to end, and each mark covers just its span', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.nat(10), spans, (text, from, marks) => {
      const whole = { start: Math.min(from, text.length), end: text.length }
      const segments = segmentsOf(whole, marks)
      expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.slice(whole.start))
      for (const mark of marks) {
        const covered = segments.filter(({ marks: own }) => own.includes(mark))
        const words = covered.map(({ start, end }) => text.slice(start, end)).join('')
        expect(words).toBe(text.slice(Math.max(mark.start, whole.start), Math.max(mark.end, whole.start)))
      }
    }),
  )
})

test('marks that nest and overlap keep their order', () => {
  const [outer, inner, across] = [
    { start: 0, end: 10, name: 'outer' },
    { start: 2, end: 4, name: 'inner' },
    { start: 3, end: 12, name: 'across' },
  ]
  const segments = segmentsOf({ start: 0, end: 11 }, [outer, inner, across])
  expect(segments.map(({ start, end, marks }) => [start, end, marks.map(({ name }) => name).join(' ')])).toEqual([
    [0, 2, 'outer'],
    [2, 3, 'outer inner'],
    [3, 4, 'outer inner across'],
    [4, 10, 'outer across'],
    [10, 11, 'across'],
  ])
})

test('what crosses a border lies in both blocks, and in no other', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }), spans, (lengths, marks) => {
      const blocks = lengths.map((length, i) => {
        const start = lengths.slice(0, i).reduce((sum, each) => sum + each, 0)
        return { start, end: start + length }
      })
      const shares = sharedOut(blocks, marks)
      for (const [i, block] of blocks.entries())
        expect(shares[i]).toEqual(marks.filter((mark) => mark.start < block.end && mark.end > block.start))
    }),
  )
})
