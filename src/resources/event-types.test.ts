import { expect, test } from 'vitest'
import { OUTCOMES, outcomeShares, parseTypeWeights, writeTypeWeights } from './event-types.ts'

/** Weights of one outcome, none of the others. */
const only = (at: number, weight: number) => OUTCOMES.map((_, i) => (i === at ? weight : 0))

test('weights are read as they were written; a sign that speaks for nothing is not kept', () => {
  const text = writeTypeWeights(
    new Map([
      ['verb=deliver', only(6, 1.254)],
      ['verb=be', only(0, 0.001)],
    ]),
  )
  const weights = parseTypeWeights(`# how made\n${text}`, 'x.tsv')
  expect(weights.size).toBe(1)
  expect(weights.get('verb=deliver')).toEqual(only(6, 1.25))
  expect(weights.get('verb=be')).toBeUndefined()
})

test('names the line that holds no sign at once, and one of wrong numbers when its sign is asked for', () => {
  expect(() => parseTypeWeights('deliver\n', 'x.tsv')).toThrow(/x\.tsv, line 1/)
  const weights = parseTypeWeights('sign\tAID\nverb=deliver\t1\t2\n', 'x.tsv')
  expect(() => weights.get('verb=deliver')).toThrow(/x\.tsv, line 2: wanted 17/)
})

test('an outcome has the larger share the more its signs weigh, and signs that are not known weigh nothing', () => {
  const weights = parseTypeWeights(writeTypeWeights(new Map([['aid', only(6, Math.log(16))]])), 'x.tsv')
  expect(outcomeShares(weights, ['aid', 'unknown'])[6]).toBeCloseTo(0.5, 1)
  expect(outcomeShares(weights, [])[6]).toBeCloseTo(1 / OUTCOMES.length)
})
