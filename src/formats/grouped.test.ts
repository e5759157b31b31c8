import { expect, test } from 'vitest'
import { count, grouped } from './grouped.ts'

test.each([0, 7, 999, 1000, 25_000_000, 1234.5678, -1234567, 0.5])(
  'parts the thousands of %d as English does',
  (value) => {
    expect(grouped(value)).toBe(value.toLocaleString('en'))
  },
)

test('counts things with their name in the number that is wanted', () => {
  expect([0, 1, 1200].map((value) => count(value, 'claim'))).toEqual(['0 claims', '1 claim', '1,200 claims'])
  expect(count(3, 'copy', 'copies')).toBe('3 copies')
})
