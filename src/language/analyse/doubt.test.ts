import { expect, test } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import { doubted } from './doubt.ts'

const LABELS = ['B-LOC', 'B-ORG', 'O']

/** What is given to each label of each word. */
const given = (text: string, finite: string | null = null) => {
  const { tokens } = annotated([text]).sentences[0]!
  for (const token of tokens) token.feats = token.form === finite ? 'Tense=Past|VerbForm=Fin' : '_'
  const scores = new Float32Array(tokens.length * LABELS.length)
  const rows = [...doubted(tokens, scores, LABELS)]
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
