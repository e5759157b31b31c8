import { expect, test } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import { acronymsAgain } from './acronyms.ts'

const { sentences } = annotated([
  'The|DET MRV|PROPN met|VERB',
  'Who|PRON runs|VERB the|DET MRV|NOUN ?|PUNCT',
  'MRV|NOUN House|PROPN and|CCONJ TEAM|NOUN',
  'A|DET TEAM|PROPN of|ADP Ana|PROPN',
])
const named = [
  { sentence: 0, first: 2, last: 2, type: 'ORG' },
  { sentence: 3, first: 2, last: 2, type: 'ORG' },
  { sentence: 3, first: 4, last: 4, type: 'PER' },
] as const

test('an acronym that is a name once is one everywhere, but for words and parts of other names', () => {
  expect(acronymsAgain(sentences, named, (word) => word === 'team')).toEqual([
    { sentence: 1, first: 4, last: 4, type: 'ORG' },
  ])
})
