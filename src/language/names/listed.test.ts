import { expect, test } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import type { Entry } from '../../resources/gazetteer.ts'
import { emptyTrie, insert } from '../../resources/trie.ts'
import { listedNames } from './listed.ts'

const entry = (kind: string, use: Entry['use']): Entry => ({
  actor: {
    id: 'X',
    name: 'X',
    kind: kind as Entry['actor']['kind'],
    country: null,
    sector: null,
    role: null,
    wikidata: null,
  },
  use,
  from: null,
  to: null,
  gender: null,
  usual: false,
})
const forms = emptyTrie<Entry>()
insert(forms, 'West Bank', entry('place', 'place'))
insert(forms, 'Hamas', entry('armed-group', 'name'))
insert(forms, 'Oran', entry('place', 'place'))
insert(forms, 'Turkey', entry('state', 'name'))
insert(forms, 'Malian', entry('state', 'adjective'))
insert(forms, 'Jordan', entry('state', 'name'))
insert(forms, 'Jordan', entry('person', 'name'))

test('finds whole names of one type, and neither adjectives nor names of two types', () => {
  const doc = annotated(['Hamas|PROPN left|VERB the|DET West|PROPN Bank|PROPN and|CCONJ Malian|PROPN Jordan|PROPN'])
  expect(listedNames(doc.sentences[0]!, forms, () => false)).toEqual([
    { first: 1, last: 1, type: 'ORG' },
    { first: 4, last: 5, type: 'LOC' },
  ])
})

test('finds places written small where a place stands, and no words', () => {
  const found = (text: string) => listedNames(annotated([text]).sentences[0]!, forms, (word) => word === 'turkey')
  expect(found('cheap|ADJ rooms|NOUN in|ADP oran|NOUN')).toEqual([{ first: 4, last: 4, type: 'LOC' }])
  expect(found('an|DET oran|NOUN of|ADP mine|PRON')).toEqual([])
  expect(found('stuffing|NOUN of|ADP turkey|NOUN')).toEqual([])
  expect(found('letters|NOUN from|ADP hamas|NOUN')).toEqual([])
})
