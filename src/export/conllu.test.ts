import { expect, test } from 'vitest'
import { parseConllu } from '../formats/conllu.ts'
import type { Sentence } from '../model/token.ts'
import { conllu } from './conllu.ts'
import { FAKE_TEXT, fake } from './fake-claims.ts'
import { written } from './written.ts'

/** Sentences whose words are parted by white space and points, each hanging on the one before. */
function plainTrees(text: string): Sentence[] {
  const bounds = [0, text.indexOf('Norway'), text.length]
  return [0, 1].map((index) => {
    const words = [...text.slice(bounds[index]!, bounds[index + 1]!).matchAll(/[\w,]+|[^\s\w]+/g)]
    const tokens = words.map((word, i) => {
      const start = bounds[index]! + word.index
      const form = word[0]
      return {
        id: i + 1,
        form,
        lemma: form,
        upos: 'X',
        xpos: '_',
        feats: '_',
        head: i,
        deprel: 'dep',
        name: 'O',
        start,
        end: start + form.length,
      }
    })
    return { index, paragraph: 0, start: tokens[0]!.start, end: tokens.at(-1)!.end, tokens, multiwords: [] }
  })
}

const trees = plainTrees(FAKE_TEXT)

test('claims stand above their sentence and at their words', async () => {
  const text = await written(conllu([fake({}, { trees }), fake({ id: 'c_2' }, { trees })]))
  expect(text).toContain('# newdoc id = d_1\n')
  expect(text).toContain('# title = Wheat arrives\n')
  const [, second] = text.split('\n\n')
  expect(second).toContain('# claim = c_1 NOR AID,humanitarian MLI happened | Anna Berg\n')
  const misc = second!
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.split('\t'))
  const marked = misc.filter((cells) => cells[9]!.includes('Claim')).map((cells) => [cells[1], cells[9]])
  expect(marked).toEqual([
    ['Norway', 'ClaimActor=c_1,c_2'],
    ['delivered', 'ClaimTrigger=c_1,c_2'],
    ['Mali', 'ClaimRecipient=c_1,c_2'],
  ])
})

test('is CoNLL-U that reads back to the same words, document by document', async () => {
  const text = await written(conllu([fake({}, { trees }), fake({ id: 'c_2' }, { trees, id: 'd_2' })]))
  const docs = parseConllu(text)
  expect(docs.map(({ meta }) => meta.id)).toEqual(['d_1', 'd_2'])
  expect(docs.map((doc) => doc.sentences.map(({ tokens }) => tokens.length))).toEqual([
    trees.map(({ tokens }) => tokens.length),
    trees.map(({ tokens }) => tokens.length),
  ])
})

test('names the document whose trees are wanted', async () => {
  await expect(written(conllu([fake()]))).rejects.toThrow('Cannot write "d_1" as CoNLL-U: only its claims are at hand')
})
