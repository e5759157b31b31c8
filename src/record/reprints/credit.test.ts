import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseAgencies } from '../../resources/agencies.ts'
import { creditFinder } from './credit.ts'

const credits = creditFinder(parseAgencies(readFileSync('data/gazetteer/agencies.tsv', 'utf8')))
const named = (text: string, byline?: string) => credits(text, byline).map(({ id }) => id)

test.each([
  ['BAMAKO (AFP) — A convoy left for Gao on Monday.', ['afp']],
  ['Bamako, March 3 (Reuters) - A convoy left for Gao.', ['reuters']],
  ['BEIJING, Oct. 9 (Xinhua) -- The two sides met.', ['xinhua']],
  ['MOSCOW, February 3. /TASS/. The envoy landed in Niamey.', ['tass']],
  ['Reuters — The envoy landed in Niamey.', ['reuters']],
  ['By The Associated Press\n\nThe envoy landed in Niamey.', ['ap']],
  ['The envoy landed.\n\n© 2024 AFP', ['afp']],
  ['The envoy landed.\n\nSource: Agence France-Presse', ['afp']],
  ['The envoy landed in Niamey. (EFE)', ['efe']],
  ['The envoy landed in Niamey.\n— Reuters', ['reuters']],
  ['The envoy landed in Niamey.\n\njd/ab (AFP, dpa)', ['afp', 'dpa']],
  ['The envoy landed, two officials told AFP.', []],
  ['The envoy landed, TASS reported. Reuters could not confirm it.', []],
  ['The leader of the Liberal Party (PL). He lost.', []],
  ['GAO, 3 mar (EFE).- The envoy landed.', ['efe']],
  ['The PA police and the SPA hotel stayed open. The MAP shows it.', []],
] as const)('%j is credited to %j', (text, agencies) => {
  expect(named(text)).toEqual(agencies)
})

test('takes the byline for a credit', () => {
  expect(named('The envoy landed.', 'Agence France Presse')).toEqual(['afp'])
  expect(named('The envoy landed.', 'Anna Berg')).toEqual([])
})
