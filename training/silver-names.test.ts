import { expect, test } from 'vitest'
import { nameLabels } from './name-labels.ts'
import { silverLabels } from './silver-names.ts'

const lists = { given: new Set(['Ann']), places: new Set(['Oslo']), organisations: new Set(['UN']) }

test('lists and words that say the type give silver labels, the rest stays open', () => {
  const forms = [
    'President',
    'Ann',
    'Lee',
    'met',
    'the',
    'Ministry',
    'of',
    'Trade',
    'in',
    'Oslo',
    'on',
    'Monday',
    'with',
    'Zorp',
  ]
  const upos = [
    'PROPN',
    'PROPN',
    'PROPN',
    'VERB',
    'DET',
    'PROPN',
    'ADP',
    'PROPN',
    'ADP',
    'PROPN',
    'ADP',
    'PROPN',
    'ADP',
    'PROPN',
  ]
  const relations = forms.map((_, i) => (i === 0 ? 'nmod:desc' : 'dep'))
  expect(silverLabels(forms, upos, relations, lists)).toEqual([
    'O',
    'B-PER',
    'I-PER',
    'O',
    'O',
    'B-ORG',
    'I-ORG',
    'I-ORG',
    'O',
    'B-LOC',
    'O',
    'O',
    'O',
    '?',
  ])
})

test('entities of a treebank give labels of the outermost names, without titles and articles', () => {
  const forms = ['President', 'Ann', 'Lee', 'left', 'the', 'University', 'of', 'Oslo']
  const upos = ['PROPN', 'PROPN', 'PROPN', 'VERB', 'DET', 'PROPN', 'ADP', 'PROPN']
  const heads = [2, 4, 2, 0, 6, 4, 8, 6]
  const relations = ['nmod:desc', 'nsubj', 'flat', 'root', 'det', 'obj', 'case', 'nmod']
  const misc = [
    'Entity=(1-person-new',
    '_',
    'Entity=1)',
    '_',
    'Entity=(2-organization-new',
    '_',
    '_',
    'Entity=(3-place-new)2)',
  ]
  expect(nameLabels(forms, upos, heads, relations, misc)).toEqual([
    'O',
    'B-PER',
    'I-PER',
    'O',
    'O',
    'B-ORG',
    'I-ORG',
    'I-ORG',
  ])
})
