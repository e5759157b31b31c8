import { describe, expect, it } from 'vitest'
import type { GoldSentence } from '../src/eval/gold-tokens.ts'
import { alignJudgements } from './judgements.ts'
import { leastSquares } from './least-squares.ts'

const sentence = (id: string, tags: string): GoldSentence => ({
  id,
  text: null,
  rows: tags.split(' ').map((tag, i) => [`${i + 1}`, 'word', 'word', tag]),
})

describe('alignJudgements', () => {
  it('finds runs of sentences whose judged words are verbs, in whatever order they stand', () => {
    const verbs = 'VERB VERB VERB VERB VERB NOUN VERB VERB VERB VERB VERB'
    const other = 'NOUN NOUN VERB NOUN NOUN VERB NOUN NOUN NOUN NOUN NOUN'
    const judged = (words: readonly number[]) => words.map((word) => ({ word, factuality: 3 }))
    const joined = alignJudgements(
      new Map([
        [1, judged([1, 2, 3, 4, 5, 7, 8, 9, 10, 11])],
        [2, judged([6])],
      ]),
      [sentence('c', other), sentence('a', verbs), sentence('b', other)],
    )
    expect([...joined].map(([{ id }, list]) => `${id} ${list.length}`)).toEqual(['a 10', 'b 1'])
  })
})

describe('leastSquares', () => {
  it('comes near to what is wanted and leaves rare cues out', () => {
    const cases = Array.from({ length: 40 }, (_, i) => ({
      cues: new Set(['any', i % 2 === 0 ? 'even' : 'odd', ...(i === 0 ? ['zero'] : [])]),
      wanted: i % 2 === 0 ? 2 : -1,
    }))
    const weights = leastSquares(cases, 5, 0.01)
    expect([...weights.keys()]).toEqual(['any', 'even', 'odd'])
    expect(weights.get('any')! + weights.get('even')!).toBeCloseTo(2, 2)
    expect(weights.get('any')! + weights.get('odd')!).toBeCloseTo(-1, 2)
  })
})
