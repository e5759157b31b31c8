import { expect, test } from 'vitest'
import type { FoundClaim } from '../../../src/record/ask/find-claims.ts'
import { wordings } from './wordings.ts'

const report = (id: string, exact: string, status = 'happened', source = 'job-lusinde') =>
  ({
    claim: { id, evidence: { exact }, status: { value: status }, attribution: [{ source: { id: source } }] },
  }) as unknown as FoundClaim

const ids = (reports: readonly FoundClaim[]) =>
  wordings(reports).map(({ first, others }) => [first, ...others].map(({ claim }) => claim.id))

test('copies of one sentence stand with the first, whatever their marks', () => {
  expect(
    ids([
      report('a', 'China delivered 25 locomotives, he said'),
      report('b', 'China delivered 30 locomotives'),
      report('c', 'china delivered  25 locomotives he said'),
    ]),
  ).toEqual([['a', 'c'], ['b']])
})

test('the same words said and denied, or by two voices, are apart', () => {
  const words = 'China delivered rifles'
  expect(ids([report('a', words), report('b', words, 'denied'), report('c', words, 'happened', 'other')])).toEqual([
    ['a'],
    ['b'],
    ['c'],
  ])
})
