import { expect, test } from 'vitest'
import type { Token } from '../../model/token.ts'
import { freeAppositions, freeParticles, freeSecondObjects, freeTimesSpent } from './nouns.ts'
import { freeInvited } from './verbs.ts'

/** Words of `form/UPOS/XPOS/head/relation`. */
function words(text: string): Token[] {
  return text.split(' ').map((cell, i) => {
    const [form = '', upos = '', xpos = '', head = '', deprel = ''] = cell.split('/')
    return {
      id: i + 1,
      form,
      upos,
      xpos,
      head: Number(head),
      deprel,
      start: 0,
      end: 0,
      lemma: form,
      feats: '_',
      name: 'O',
    }
  })
}

function mended(mend: (part: readonly Token[]) => void, text: string): string[] {
  const part = words(text)
  mend(part)
  return part.map(({ head, deprel }) => `${head} ${deprel}`)
}

test('what someone calls something is said of it, and a firm’s name is the firm’s', () => {
  expect(mended(freeSecondObjects, 'called/VERB/VBD/0/root charge/NOUN/NN/1/iobj lie/NOUN/NN/1/obj')).toEqual([
    '0 root',
    '1 obj',
    '1 xcomp',
  ])
  expect(
    mended(
      freeSecondObjects,
      'banned/VERB/VBD/0/root airline/NOUN/NN/1/iobj Vela/PROPN/NNP/4/compound Air/PROPN/NNP/1/obj',
    ),
  ).toEqual(['0 root', '1 obj', '4 compound', '2 appos'])
  const gift = 'gave/VERB/VBD/0/root minister/NOUN/NN/1/iobj a/DET/DT/4/det report/NOUN/NN/1/obj'
  expect(mended(freeSecondObjects, gift)).toEqual(['0 root', '1 iobj', '4 det', '1 obj'])
})

test('a particle belongs to its verb', () => {
  expect(mended(freeParticles, 'tipped/VERB/VBD/0/root off/ADP/RP/3/case Fiji/PROPN/NNP/1/obl')).toEqual([
    '0 root',
    '1 compound:prt',
    '1 obj',
  ])
})

test('days are spent', () => {
  expect(mended(freeTimesSpent, 'spent/VERB/VBD/0/root days/NOUN/NNS/1/obl:unmarked')).toEqual(['0 root', '1 obj'])
  expect(mended(freeTimesSpent, 'left/VERB/VBD/0/root Monday/NOUN/NN/1/obl:unmarked')).toEqual([
    '0 root',
    '1 obl:unmarked',
  ])
})

test('names belong to those who are told of last', () => {
  expect(
    mended(
      freeAppositions,
      'minister/NOUN/NN/6/nsubj and/CCONJ/CC/3/cc envoys/NOUN/NNS/1/conj ,/PUNCT/,/5/punct Berg/PROPN/NNP/1/appos left/VERB/VBD/0/root',
    ),
  ).toEqual(['6 nsubj', '3 cc', '1 conj', '5 punct', '3 appos', '0 root'])
})

test('who visits is not one more name of his host', () => {
  const text =
    'invitation/NOUN/NN/10/obl of/ADP/IN/3/case premier/NOUN/NN/1/nmod Vea/PROPN/NNP/3/appos ,/PUNCT/,/7/punct the/DET/DT/7/det king/NOUN/NN/4/appos Ivo/PROPN/NNP/7/appos ,/PUNCT/,/8/punct came/VERB/VBD/0/root'
  expect(mended(freeInvited, text)[6]).toBe('10 nsubj')
  const told =
    'premier/NOUN/NN/6/nsubj Vea/PROPN/NNP/1/appos ,/PUNCT/,/5/punct the/DET/DT/5/det king/NOUN/NN/2/appos came/VERB/VBD/0/root'
  expect(mended(freeInvited, told)[4]).toBe('2 appos')
})
