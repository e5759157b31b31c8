import { expect, test } from 'vitest'
import { parsePreference, sharesOf } from './preference.ts'

test('reads a weight a sign, past comments and the header', () => {
  const weights = parsePreference('# how made\nsign\tweight\nnear\t0.5\nfar | aid\t-1.25\n', 'x.tsv')
  expect([...weights]).toEqual([
    ['near', 0.5],
    ['far | aid', -1.25],
  ])
})

test.each(['near', 'near\t', 'near\tmuch', '\t1'])('names the line that is no weight: %j', (row) => {
  expect(() => parsePreference(`sign\tweight\n${row}\n`, 'x.tsv')).toThrow(/x\.tsv, line 2/)
})

test('shares add up to one, and the candidate whose signs weigh more has the larger', () => {
  const shares = sharesOf(new Map([['near', Math.log(3)]]), [['near', 'unknown'], ['far']])
  expect(shares[0]).toBeCloseTo(0.75)
  expect(shares[1]).toBeCloseTo(0.25)
})
