import { expect, test } from 'vitest'
import type { Token } from '../../model/token.ts'
import { freeCounted } from './at-least.ts'
import { freeFiniteVerbs, freePerfects } from './finite.ts'

function word(id: number, form: string, xpos: string, head: number, deprel: string): Token {
  const rest = { start: 0, end: 0, lemma: form, upos: 'X', feats: '_', name: 'O' }
  return { id, form, xpos, head, deprel, ...rest }
}

test('a verb in the past is no adjective of the noun after it', () => {
  const part = [
    word(1, 'Colombia', 'NNP', 3, 'compound'),
    word(2, 'severed', 'VBD', 3, 'amod'),
    word(3, 'relations', 'NNS', 0, 'root'),
    word(4, '.', '.', 3, 'punct'),
  ]
  expect(freeFiniteVerbs(part)).toBe(2)
  expect(part.map(({ head, deprel }) => `${head} ${deprel}`)).toEqual(['2 nsubj', '0 root', '2 obj', '2 punct'])
})

test.each([
  ['had', 'aux', 'VERB'],
  ['would', 'aux', 'ADJ'],
  ['had', 'cop', 'ADJ'],
])('after %s as %s an adjective is %s', (form, deprel, upos) => {
  const part = [word(1, form, 'VBD', 2, deprel), { ...word(2, 'lent', 'JJ', 0, 'root'), upos: 'ADJ' }]
  freePerfects(part)
  expect(part[1]!.upos).toBe(upos)
})

test('a participle stays with its noun', () => {
  const part = [word(1, 'severed', 'VBN', 2, 'amod'), word(2, 'relations', 'NNS', 0, 'root')]
  expect(freeFiniteVerbs(part)).toBe(0)
  expect(part[0]!.head).toBe(2)
})

test('what is counted with "at least" is the object', () => {
  const part = [
    word(1, 'delivered', 'VBD', 0, 'root'),
    word(2, 'at', 'IN', 5, 'case'),
    word(3, 'least', 'JJS', 4, 'nmod'),
    word(4, '6,000', 'CD', 5, 'nummod'),
    word(5, 'tons', 'NNS', 1, 'obl'),
  ]
  freeCounted(part)
  expect(part.map(({ head, deprel }) => `${head} ${deprel}`)).toEqual([
    '0 root',
    '3 case',
    '4 nmod',
    '5 nummod',
    '1 obj',
  ])
})
