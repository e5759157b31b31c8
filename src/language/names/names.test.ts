import { expect, test } from 'vitest'
import { newDocument } from '../../model/document.ts'
import type { Token } from '../../model/token.ts'
import { emptyTrie } from '../../resources/trie.ts'
import { names } from './names.ts'

const word = (id: number, form: string, start: number, head: number, name: string): Token => ({
  id,
  form,
  start,
  end: start + form.length,
  head,
  name,
  lemma: form,
  upos: 'PROPN',
  xpos: 'NNP',
  feats: '_',
  deprel: 'dep',
})

test('joins labels to spans and finds their head', () => {
  const doc = newDocument('Ann Lee met UN')
  const tokens = [
    word(1, 'Ann', 0, 3, 'B-PER'),
    word(2, 'Lee', 4, 1, 'I-PER'),
    word(3, 'met', 8, 0, 'O'),
    word(4, 'UN', 12, 3, 'B-ORG'),
  ]
  doc.sentences = [{ index: 0, paragraph: 0, start: 0, end: 14, tokens, multiwords: [] }]
  names(emptyTrie()).run(doc)
  expect(doc.names).toEqual([
    { sentence: 0, span: { start: 0, end: 7 }, first: 1, last: 2, head: 1, type: 'PER' },
    { sentence: 0, span: { start: 12, end: 14 }, first: 4, last: 4, head: 4, type: 'ORG' },
  ])
})

test.each([
  ['B-ORG', 'PER', 0],
  ['O', 'ORG', 1],
])('what stands before an Arabic article and after it is one name: %s', (given, type, first) => {
  const doc = newDocument('Hadi al-Amiri')
  const tokens = [
    word(1, 'Hadi', 0, 0, given),
    word(2, 'al', 5, 1, given === 'O' ? 'B-ORG' : 'I-ORG'),
    word(3, '-', 7, 1, 'O'),
    word(4, 'Amiri', 8, 1, 'O'),
  ]
  doc.sentences = [{ index: 0, paragraph: 0, start: 0, end: 13, tokens, multiwords: [] }]
  names(emptyTrie()).run(doc)
  expect(doc.names.map((name) => [name.type, name.first, name.last])).toEqual([[type, first + 1, 4]])
})

test('an acronym that the labels miss is the name that it is elsewhere', () => {
  const doc = newDocument('MRV left for MRV')
  const tokens = [
    word(1, 'MRV', 0, 2, 'B-ORG'),
    word(2, 'left', 4, 0, 'O'),
    word(3, 'for', 9, 4, 'O'),
    word(4, 'MRV', 13, 2, 'O'),
  ]
  doc.sentences = [{ index: 0, paragraph: 0, start: 0, end: 16, tokens, multiwords: [] }]
  names(emptyTrie(), () => false).run(doc)
  expect(doc.names.map(({ first, type, span }) => [first, type, span.start])).toEqual([
    [1, 'ORG', 0],
    [4, 'ORG', 13],
  ])
})
