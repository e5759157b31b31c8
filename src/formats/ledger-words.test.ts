import { expect, test } from 'vitest'
import { amountWords, daysWords, lineName, rangeWords } from './ledger-words.ts'

test('a line is named by what it counts and how', () => {
  expect(lineName({ kind: 'truck', unit: null, currency: null, per: null })).toBe('truck')
  expect(lineName({ kind: 'rail', unit: 'ton', currency: null, per: null })).toBe('rail, tons')
  expect(lineName({ kind: 'money', unit: null, currency: 'CNY', per: null })).toBe('money, CNY')
  expect(lineName({ kind: 'oil', unit: 'barrel', currency: null, per: 'P1D' })).toBe('oil, barrels, a day')
  expect(lineName({ kind: null, unit: 'ton', currency: null, per: null })).toBe('not named, tons')
})

test('amounts are grouped, with how sure they are', () => {
  expect(rangeWords({ low: 25, high: 30 })).toBe('25–30')
  expect(rangeWords({ low: 1200, high: 1200 })).toBe('1,200')
  expect(amountWords({ amount: 200, approximation: 'about' })).toBe('about 200')
  expect(amountWords({ amount: null, approximation: null })).toBe('no amount')
})

test.each([
  ['1974-01-01', '1974-12-31', '1974'],
  ['1976-02-01', '1976-02-29', 'February 1976'],
  ['1975-02-01', '1975-02-28', 'February 1975'],
  ['1976-02-01', '1976-02-28', '1 to 28 February 1976'],
  ['1975-09-01', '1975-10-31', '1 September to 31 October 1975'],
  ['1971-11-15', '1971-11-15', '15 November 1971'],
  [null, '1971-11-15', 'by 15 November 1971'],
  ['1971-11-15', null, 'since 15 November 1971'],
  [null, null, 'no date'],
])('days from %s to %s are %s', (start, end, words) => {
  expect(daysWords({ start, end, stated: true })).toBe(words)
})

test('days that only the report implies are said to be so', () => {
  const days = { start: '1970-07-13', end: '1970-07-13', stated: false }
  expect(daysWords(days)).toBe('13 July 1970 (day of the report)')
})
