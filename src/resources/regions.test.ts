import { expect, test } from 'vitest'
import type { Actor } from '../model/actor.ts'
import { parseRegions, regionWords } from './regions.ts'

const states = new Map([
  ['FJI', {}],
  ['TON', {}],
])
const forum: Actor = { id: 'PIF', name: 'Forum', kind: 'igo', country: null, sector: 'IGO', role: null, wikidata: null }
const read = (rows: string) => parseRegions(`words\tstates\tbody\tall\n${rows}`, states, new Map([['PIF', forum]]))

test('reads regions by any of their words, however they are joined', () => {
  const regions = read('Pacific|South-Pacific\tFJI|TON\tPIF\t\nkingdom\tTON\t\t\nisles\tFJI|TON\t\tFJI\n')
  expect(regions.get(regionWords('South Pacific'))).toEqual({ states: new Set(['FJI', 'TON']), body: forum })
  expect(regions.get('kingdom')).toEqual({ states: new Set(['TON']), body: null })
  expect(regions.get('isles')?.all).toEqual(['FJI'])
})

test.each([
  ['Pacific\tFJI|XXX\t\t\n', 'regions.tsv, line 2: "XXX" is not the code of a state'],
  ['Pacific\tFJI\tEU\t\n', 'regions.tsv, line 2: "EU" is not an organisation'],
  ['Pacific\tFJI\t\t\npacific\tTON\t\t\n', 'regions.tsv, line 3: "pacific" stands twice'],
])('names the line that cannot be read', (rows, problem) => {
  expect(() => read(rows)).toThrow(problem)
})
