import { expect, test } from 'vitest'
import { isAmongStates, twoOf } from './about-states.ts'
import type { Mention } from './actor.ts'

/** A mention of each state, in order. */
function mentions(...codes: string[]): Mention[] {
  return codes.map((code, id) => ({
    id,
    sentence: id,
    span: { start: 0, end: 1 },
    head: 1,
    form: 'name',
    actors: [{ id: code, name: code, kind: 'state', country: code, sector: 'GOV', role: null, wikidata: null }],
    antecedent: null,
    reason: null,
  }))
}

test('a text is about two states that it names clearly more often than any third', () => {
  expect(twoOf(mentions('KEN', 'UGA', 'KEN', 'UGA', 'PER'))).toEqual(['KEN', 'UGA'])
  expect(twoOf(mentions('KEN', 'UGA', 'KEN', 'UGA', 'PER', 'PER'))).toBeNull()
  expect(twoOf(mentions('KEN', 'KEN', 'UGA'))).toBeNull()
})

test('a text is among states where it names a second one for every four of the first, and one all along', () => {
  expect(isAmongStates(mentions('KEN', 'KEN', 'UGA'), 50)).toBe(true)
  expect(isAmongStates(mentions('KEN', 'KEN', 'KEN', 'KEN', 'KEN', 'UGA'), 50)).toBe(false)
  expect(isAmongStates(mentions('KEN', 'KEN', 'UGA'), 100)).toBe(false)
  expect(isAmongStates([], 10)).toBe(false)
})
