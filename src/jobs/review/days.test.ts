import { expect, test } from 'vitest'
import { daysOf } from './days.ts'
import { wordsIn } from './words-in.ts'

test.each([
  ['2024-02-19', '2024-02-19', '2024-02-19'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023', '2023-01-01', '2023-12-31'],
  ['2023/2024-02', '2023-01-01', '2024-02-29'],
  ['2024-02-12/2024-02-18', '2024-02-12', '2024-02-18'],
])('%s is from %s to %s', (value, start, end) => expect(daysOf(value)).toEqual({ value, start, end }))

test.each(['2024-13', '2024-02-30', 'soon', '', '2024/2023', '1/2/3', '2024-2'])('%j is no time', (value) => {
  expect(() => daysOf(value)).toThrow()
})

test('words are found where they stand nearest', () => {
  const text = 'Mali and Peru, then Mali again'
  expect(wordsIn(text, 'Mali', { start: 22, end: 30 })).toEqual({ start: 20, end: 24 })
  expect(wordsIn(text, 'Mali', { start: 0, end: 8 })).toEqual({ start: 0, end: 4 })
  expect(wordsIn(text, 'Chad', { start: 0, end: 8 })).toBe(null)
  expect(wordsIn(text, '', { start: 0, end: 8 })).toBe(null)
})
