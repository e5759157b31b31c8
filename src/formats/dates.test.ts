import { expect, test } from 'vitest'
import { timeWords } from './dates.ts'

test.each([
  ['2024-02', '2024-02-01', '2024-02-29', 'February 2024'],
  ['1972-02-21/1972-02-28', '1972-02-21', '1972-02-28', '21 to 28 February 1972'],
  ['PAST_REF', null, null, 'in the past'],
  ['XXXX-02-21', null, null, '21 February'],
  ['XXXX-02-21/XXXX-02-28', null, null, '21 to 28 February'],
  ['XXXX-02-21/XXXX-03-02', null, null, '21 February to 2 March'],
  ['XXXX-07', null, null, 'July'],
  ['XXXX-07/XXXX-09', null, null, 'July to September'],
  ['XXXX-WXX-3', null, null, 'Wednesday'],
  ['XXXX-WXX-7TMO', null, null, 'Sunday'],
  ['P3D', null, null, 'P3D'],
])('%s from %s to %s is "%s"', (value, start, end, words) => {
  expect(timeWords(value, start, end)).toBe(words)
})
