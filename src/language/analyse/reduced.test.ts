import { expect, test } from 'vitest'
import type { Token } from '../../model/token.ts'
import { freeReduced } from './reduced.ts'

function word(id: number, form: string, upos: string, xpos: string, head: number, deprel: string): Token {
  return {
    id,
    form,
    upos,
    xpos,
    head,
    deprel,
    lemma: form,
    feats: '',
    name: 'O',
    start: id * 10,
    end: id * 10 + 5,
  } as Token
}

const rockets = (opener: string) => [
  word(1, 'Rockets', 'NOUN', 'NNS', 2, 'nsubj'),
  word(2, 'fired', 'VERB', 'VBD', 0, 'root'),
  word(3, 'from', 'ADP', 'IN', 4, 'case'),
  word(4, 'Chad', 'PROPN', 'NNP', 2, 'obl'),
  ...(opener ? [word(5, opener, 'CCONJ', 'CC', 6, 'cc')] : [word(5, 'there', 'ADV', 'RB', 2, 'advmod')]),
  word(6, 'hit', 'VERB', 'VBD', 2, 'conj'),
  word(7, '.', 'PUNCT', '.', 2, 'punct'),
]

test('makes a participle of what stands before the verb that nothing joins to it', () => {
  const part = rockets('')
  expect(freeReduced(part)).toBe(6)
  expect(part.map(({ head, deprel }) => `${head} ${deprel}`)).toEqual([
    '6 nsubj',
    '1 acl',
    '4 case',
    '2 obl',
    '2 advmod',
    '0 root',
    '6 punct',
  ])
})

test('leaves two verbs that "and" joins', () => {
  expect(freeReduced(rockets('and'))).toBe(0)
})
