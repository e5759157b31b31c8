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
