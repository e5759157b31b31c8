import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseAgencies } from './agencies.ts'

test('reads the agencies that come with the package', () => {
  const agencies = parseAgencies(readFileSync('data/gazetteer/agencies.tsv', 'utf8'))
  expect(agencies.get('Agence France-Presse')).toBe(agencies.get('AFP'))
  expect(agencies.get('AFP')).toMatchObject({ id: 'afp', country: 'FRA' })
})

test.each([
  ['x\tX\tX Press|Y\tFRA\ny\tY\tY\tFRA', 'agencies.tsv, line 3: the credit "Y" stands twice'],
  ['x\tX\t\tFRA', 'agencies.tsv, line 2: a cell is empty; wanted an id, a name and a credit'],
  ['x\tX\tX\tFrance', 'agencies.tsv, line 2: the country is "France", wanted ISO 3166-1 alpha-3'],
])('refuses %j', (rows, message) => {
  expect(() => parseAgencies(`id\tname\tcredits\tcountry\n${rows}`)).toThrow(message)
})
