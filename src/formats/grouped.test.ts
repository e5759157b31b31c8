import { expect, test } from 'vitest'
import { grouped } from './grouped.ts'

test.each([0, 7, 999, 1000, 25_000_000, 1234.5678, -1234567, 0.5])(
  'parts the thousands of %d as English does',
  (value) => {
    expect(grouped(value)).toBe(value.toLocaleString('en'))
  },
)
