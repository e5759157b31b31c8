import { expect, test } from 'vitest'
import { type Branch, branchOf, phrase, sentenceOf } from './branch.ts'

const STORY = 'the/DET|DT/det/2 army/NOUN|NN/nsubj/3 left/VERB|VBD/root/0 Mali/PROPN|NNP/obj/3/B-LOC ./PUNCT|./punct/3'

test('a phrase written in one line is a tree, and the tree a sentence again', () => {
  const sentence = sentenceOf(phrase(STORY), (form) => form.length.toString())
  expect(sentence).toEqual({
    forms: ['The', 'army', 'left', 'Mali', '.'],
    tags: ['DET|DT', 'NOUN|NN', 'VERB|VBD', 'PROPN|NNP', 'PUNCT|.'],
    feats: ['3', '4', '4', '4', '1'],
    heads: [2, 3, 0, 3, 3],
    relations: ['det', 'nsubj', 'root', 'obj', 'punct'],
    names: ['O', 'O', 'O', 'B-LOC', 'O'],
  })
  expect(sentenceOf(branchOf(sentence)!, () => '?').heads).toEqual(sentence.heads)
})

test('one branch may stand twice in a tree', () => {
  const comma = phrase(',/PUNCT|,/punct/0')
  const root: Branch = { ...phrase('left/VERB|VBD/root/0'), before: [comma], after: [comma] }
  expect(sentenceOf(root, () => '?')).toMatchObject({ forms: [',', 'Left', ','], heads: [2, 0, 2] })
})

test('branches that cross are no phrase', () => {
  expect(() => phrase('a/X|X/dep/3 b/X|X/dep/4 c/X|X/root/0 d/X|X/dep/3')).toThrow('Not a phrase')
})
