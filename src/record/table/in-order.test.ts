import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder } from './in-order.ts'

const keys = (size: object) =>
  fc.array(fc.oneof(fc.integer({ min: 0, max: 50 }), fc.double({ noNaN: true, min: 0.1, max: 9e9 })), size)

test('keys come as sorting has them, however many are equal, and are left as they are', () => {
  fc.assert(
    fc.property(fc.oneof(keys({ maxLength: 20 }), keys({ minLength: 100, maxLength: 3000 })), (all) => {
      const given = Float64Array.from(all)
      expect([...inOrder(given)]).toEqual(all.toSorted((a, b) => b - a))
      expect([...given]).toEqual(all)
    }),
  )
})

test('the first come without the rest', () => {
  const many = Float64Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 100_003)
  const first: number[] = []
  for (const key of inOrder(many)) if (first.push(key) === 200) break
  expect(first).toEqual([...many].sort((a, b) => b - a).slice(0, 200))
})
