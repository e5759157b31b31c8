import { expect, test } from 'vitest'
import { withVerbForms } from './verb-forms.ts'

const TABLE = 'lemma\tpast\tparticiple\nflee\tfled\tfled\nshoot\tshot\tshot\nfind\tfound\tfound\nlead\tled\tled\n'
const learned = {
  forms: new Map([
    ['VERB|VBD\tfled', 'flead'],
    ['VERB|VBD\tfound', 'found'],
    ['VERB|VBD\tled', 'lead'],
    ['VERB|VBN\tfreed', 'fre'],
    ['VERB|VBN\tbombed', 'bombe'],
  ]),
  suffixes: new Map(),
}
const { forms } = withVerbForms(learned, ['found', 'bomb', 'free', 'accuse'], TABLE)

test.each([
  ['VBD', 'fled', 'flee'],
  ['VBN', 'fled', 'flee'],
  ['VBP', 'shot', 'shoot'],
  ['VBD', 'led', 'lead'],
  ['VBN', 'bombed', 'bomb'],
  ['VBN', 'freed', 'free'],
  ['VBG', 'freeing', 'free'],
  // A plain form that a tagger took for a past is of its own verb.
  ['VBD', 'accuse', 'accuse'],
  // "Found" is a verb of its own.
  ['VBD', 'found', 'found'],
  ['VBP', 'found', undefined],
])('as %s, %s is of %s', (tag, form, lemma) => {
  expect(forms.get(`VERB|${tag}\t${form}`)).toBe(lemma)
})
