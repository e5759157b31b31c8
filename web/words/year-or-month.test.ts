import { expect, test } from 'vitest'
import { spanOf, spanWords } from './year-or-month.ts'

test('years and months have their days and words', () => {
  expect(spanOf('1971')).toEqual({ start: '1971-01-01', end: '1971-12-31' })
  expect(spanOf('1972-02')).toEqual({ start: '1972-02-01', end: '1972-02-29' })
  expect(spanWords('1971')).toBe('1971')
  expect(spanWords('1972-02')).toBe('Feb 1972')
  expect(() => spanOf('long ago')).toThrow(RangeError)
})
