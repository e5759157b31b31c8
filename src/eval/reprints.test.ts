import { describe, expect, it, test } from 'vitest'
import { below } from '../../test/support/chance.ts'
import { editedCopy } from '../../test/support/edited-copies.ts'
import { chance } from '../../test/support/invented.ts'
import { pairAgreement } from './adjusted-rand.ts'
import { fakes } from './fakes.ts'
import { evaluate } from './tasks.ts'

describe('pairAgreement', () => {
  it('is 1 for the same partition under other names, and 0 for what chance gives', () => {
    expect(pairAgreement(['a', 'a', 'b'], ['x', 'x', 'y']).adjustedRandIndex).toBe(1)
    expect(pairAgreement(['a', 'b', 'c'], ['x', 'y', 'z']).adjustedRandIndex).toBe(1)
    // Pairs: gold 2 (01, 23), found 2 (02, 13), common 0, of 6: (0 - 2/3) / (2 - 2/3).
    expect(pairAgreement(['a', 'a', 'b', 'b'], ['x', 'y', 'x', 'y']).adjustedRandIndex).toBeCloseTo(-0.5)
    // Pairs: gold 3, found 1, common 1, of 3: expected 1, most 2.
    expect(pairAgreement(['a', 'a', 'a'], ['x', 'x', 'y'])).toEqual({
      pairs: { right: 1, found: 1, gold: 3 },
      adjustedRandIndex: 0,
    })
  })
})

const words = (from: number) => Array.from({ length: 60 }, (_, i) => `w${from + i}`).join(' ')

describe('eval reprints', () => {
  const score = (lines: readonly unknown[]) =>
    evaluate(
      'reprints',
      [{ path: 'a.jsonl', text: lines.map((line) => JSON.stringify(line)).join('\n') }],
      fakes(() => ({})),
      { misses: 5 },
    )

  it('groups texts and compares the groups with the clusters', () => {
    const { figures, counts, misses } = score([
      { text: words(0), cluster: 1 },
      { text: words(5), cluster: 1 },
      { text: words(500), cluster: 1 },
      { text: words(900), cluster: 2 },
    ])
    expect(figures).toMatchObject({ precision: 1, recall: 1 / 3, f1: 0.5 })
    expect(counts).toMatchObject({ texts: 4, clusters: 2, groups: 3 })
    expect(misses).toMatchObject([{ where: 'a.jsonl:3', wanted: 'with a.jsonl:1' }])
  })

  it('names the line that it cannot read', () => {
    expect(() => score([{ text: 'x', cluster: 'a' }, { text: 'y' }])).toThrow(
      'Cannot read line 2 of "a.jsonl": "cluster" is missing',
    )
    expect(() => score([[1]])).toThrow('Cannot read line 1 of "a.jsonl": it is no JSON object')
  })
})

test('edited copies of made-up texts are grouped as they were made', () => {
  const random = chance(11)
  const vocabulary = Array.from({ length: 4000 }, (_, i) => `w${i.toString(36)}`)
  const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1]!
  const sentence = () => `The ${Array.from({ length: 6 + below(random, 14) }, word).join(' ')}.`
  const lines = Array.from({ length: 60 }, (_, cluster) => {
    const text = Array.from({ length: 8 + below(random, 20) }, sentence).join(' ')
    const original = { text, title: 'Title', publisher: 'The Original' }
    const copies = Array.from({ length: below(random, 9) }, () => editedCopy(original, random))
    return [original, ...copies].map((copy) => JSON.stringify({ ...copy, cluster }))
  }).flat()
  const { figures } = evaluate(
    'reprints',
    [{ path: 'a.jsonl', text: lines.join('\n') }],
    fakes(() => ({})),
  )
  expect(lines.length).toBeGreaterThan(200)
  expect(figures.adjustedRandIndex).toBeGreaterThanOrEqual(0.95)
})
