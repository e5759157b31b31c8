import { expect, test } from 'vitest'
import { byItem, itemAt } from './sections.ts'

test.each([
  [0, 0],
  [3, 0],
  [4, 1],
  [5, 2],
  [8, 2],
  [9, 3],
  [99, 3],
])('sentence %i stands in item %i', (sentence, item) => {
  expect(itemAt([0, 4, 5, 9], sentence)).toBe(item)
})

test('sorts what a text has by its items, empty ones too', () => {
  expect(byItem([0, 4, 5], [7, 1, 5, 0], (sentence) => sentence)).toEqual([[1, 0], [], [7, 5]])
})
