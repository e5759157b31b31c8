import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestTotal } from './assignment.ts'
import { coreference } from './coreference.ts'

describe('coreference', () => {
  it('gives the figures that the papers work out by hand', () => {
    // Key: {1..5} {6,7} {8..C}; response: {1..5} {6..C}: the example of Bagga and Baldwin 1998, and Luo 2005.
    const key = [...'aaaaabbccccc']
    const response = [...'xxxxxyyyyyyy']
    const { muc, bcubed, ceafe } = coreference(key, response)
    expect(muc.precision).toBeCloseTo(9 / 10)
    expect(muc.recall).toBe(1)
    expect(bcubed.precision).toBeCloseTo((5 * 1 + 2 * (2 / 7) + 5 * (5 / 7)) / 12)
    expect(bcubed.recall).toBe(1)
    // Best pairs: {1..5} with itself, 1; {8..C} with {6..C}, 2 * 5 / 12.
    expect(ceafe.precision).toBeCloseTo((1 + 10 / 12) / 2)
    expect(ceafe.recall).toBeCloseTo((1 + 10 / 12) / 3)
  })

  it('is 1 for the same partition, singletons too', () => {
    for (const names of [[...'aabbc'], [...'abc']]) {
      const { muc, bcubed, ceafe, conll } = coreference(
        names,
        names.map((name) => `x${name}`),
      )
      expect([muc.f1, bcubed.f1, ceafe.f1, conll]).toEqual([1, 1, 1, 1])
    }
  })

  it('refuses partitions of different mentions', () => {
    expect(() => coreference(['a'], [])).toThrow('Cannot compare 1 mentions with 0')
  })
})

describe('bestTotal', () => {
  it('finds what trying every assignment finds', () => {
    const every = (weights: readonly (readonly number[])[], taken: ReadonlySet<number>, row = 0): number => {
      if (row === weights.length) return 0
      let best = every(weights, taken, row + 1)
      for (const [column, weight] of weights[row]!.entries())
        if (!taken.has(column)) best = Math.max(best, weight + every(weights, new Set([...taken, column]), row + 1))
      return best
    }
    const matrix = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    fc.assert(
      fc.property(matrix, (weights) => {
        const total = bestTotal(weights.length, weights[0]!.length, (row, column) => weights[row]![column]!)
        expect(total).toBe(every(weights, new Set()))
      }),
    )
    expect(bestTotal(0, 3, () => 1)).toBe(0)
  })
})
