import { expect, test } from 'vitest'
import { parsePreference, sharesOf } from '../src/resources/preference.ts'
import { fitPreference, writePreference } from './fit-preference.ts'

const CHOICES = Array.from({ length: 20 }, (_, i) => ({
  signs: [['near'], ['far', `only ${i}`]],
  right: [i % 10 !== 0, i % 10 === 0],
}))
const FITTING = { ridge: 1, rounds: 50, least: 2 }

test('what is right more often weighs more, and a sign of one choice has no weight', () => {
  const weights = fitPreference(CHOICES, FITTING)
  expect(weights.get('near')!).toBeGreaterThan(weights.get('far')!)
  expect([...weights.keys()].sort()).toEqual(['far', 'near'])
  const [near] = sharesOf(weights, [['near'], ['far']])
  expect(near).toBeGreaterThan(0.75)
  expect(near).toBeLessThan(0.95)
})

test('the same choices give the same weights, which are read as they are written', () => {
  const weights = fitPreference(CHOICES, FITTING)
  expect([...fitPreference(CHOICES, FITTING)]).toEqual([...weights])
  const read = parsePreference(writePreference(weights), 'x.tsv')
  for (const [sign, weight] of weights) expect(read.get(sign)).toBeCloseTo(weight, 1)
})
