import { expect, test } from 'vitest'
import { documentFilterOf, yearChosen } from './document-filter.ts'

test('an address chooses documents by what is given in it', () => {
  const query = new URLSearchParams('q=rifles&publisher=Meridian+Wire&since=1971-01-01&language=')
  expect(documentFilterOf(query)).toEqual({ publisher: 'Meridian Wire', since: '1971-01-01' })
})

test('a year is chosen by its first and last day', () => {
  expect(yearChosen({ since: '1971-01-01', until: '1971-12-31' })).toBe('1971')
  expect(yearChosen({ since: '1971-01-01', until: '1972-12-31' })).toBeNull()
  expect(yearChosen({ since: '1971-02-01', until: '1971-12-31' })).toBeNull()
  expect(yearChosen({ until: '1971-12-31' })).toBeNull()
  expect(yearChosen({})).toBeNull()
})
