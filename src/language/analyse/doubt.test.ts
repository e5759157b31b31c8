import { expect, test } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import type { Entry } from '../../resources/gazetteer.ts'
import { emptyTrie, insert } from '../../resources/trie.ts'
import { doubted } from './doubt.ts'

const forms = emptyTrie<Entry>()
for (const name of ['Fiji', 'Sri Lanka']) insert(forms, name, { actor: { kind: 'state' }, use: 'name' } as Entry)

const LABELS = ['B-LOC', 'B-ORG', 'O']

/** What is given to each label of each word. */
const given = (text: string, finite: string | null = null) => {
  const { tokens } = annotated([text]).sentences[0]!
  for (const token of tokens) token.feats = token.form === finite ? 'Tense=Past|VerbForm=Fin' : '_'
  const scores = new Float32Array(tokens.length * LABELS.length)
  const rows = [...doubted(tokens, scores, LABELS, forms)]
  return tokens.map((_, i) => rows.slice(i * LABELS.length, (i + 1) * LABELS.length))
}

test('places are found less easily, and names least where a sentence begins and in small letters', () => {
  expect(given('“|PUNCT Ovation|NOUN rose|VERB in|ADP Oran|PROPN', 'rose')).toEqual([
    [-1.5, 0, 0],
    [-1.5, 0, 1],
    [-1.5, 0, 1],
    [-1.5, 0, 1],
    [-1.5, 0, 0],
  ])
})

test('words without a finite verb are less likely names', () => {
  expect(given('Lead|NOUN Trainers|NOUN')).toEqual([
    [-1.5, 0, 2.5],
    [-1.5, 0, 1.5],
  ])
})

test('a place that the gazetteer knows is not doubted', () => {
  expect(given('saw|VERB Oran|PROPN Fiji|PROPN Sri|PROPN Lanka|PROPN', 'saw').map(([place]) => place)).toEqual([
    -1.5, -1.5, 0, 0, 0,
  ])
})
