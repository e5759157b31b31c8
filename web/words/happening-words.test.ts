import { expect, test } from 'vitest'
import { daysWords, fieldWords, reportsWords, valueWords } from './happening-words.ts'

test('days are said as briefly as they can be', () => {
  expect(daysWords({ first: '1971-11-15', last: '1971-11-15' })).toBe('15 November 1971')
  expect(daysWords({ first: '1972-02-21', last: '1972-02-28' })).toBe('21 to 28 February 1972')
  expect(daysWords({ first: '1972-02-01', last: '1972-02-29' })).toBe('February 1972')
  expect(daysWords({ first: '1971-12-01', last: '1971-12-31' })).toBe('December 1971')
  expect(daysWords({ first: '1983-01-01', last: '1983-12-31' })).toBe('1983')
  expect(daysWords({ first: '1972-02-01', last: '1972-02-28' })).toBe('1 to 28 February 1972')
  expect(daysWords(null)).toBeNull()
})

test('reports are independent, documents may be reprints of one another', () => {
  expect(reportsWords({ independent: 2, documents: 4 })).toBe('2 independent reports in 4 documents')
  expect(reportsWords({ independent: 1, documents: 1 })).toBe('1 independent report')
})

test('what reports differ in is said with names, days and grouped numbers', () => {
  const names = { CHN: 'China', ZMB: 'Zambia' }
  expect(fieldWords({ field: 'quantity', of: 'wheat, ton' })).toBe('How much: wheat, ton')
  expect(fieldWords({ field: 'money', of: 'USD' })).toBe('How much money')
  expect(fieldWords({ field: 'time', of: null })).toBe('When')
  expect(valueWords({ field: 'quantity', of: 'wheat, ton' }, '25000', names)).toBe('25,000')
  expect(valueWords({ field: 'money', of: 'USD' }, '80000000', names)).toBe('80,000,000 USD')
  expect(valueWords({ field: 'actors', of: null }, 'CHN, ZMB, XYZ', names)).toBe('China and Zambia and XYZ')
  expect(valueWords({ field: 'time', of: null }, '1971-11-15', names)).toBe('15 November 1971')
  expect(valueWords({ field: 'time', of: null }, '1971-11-15/1971-11-18', names)).toBe('15 to 18 November 1971')
  expect(valueWords({ field: 'place', of: null }, 'Dar es Salaam', names)).toBe('Dar es Salaam')
})
