import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { NameMarks } from './name-marks.ts'
import { readTreebank } from './treebank.ts'

const WORDS = [
  '1\tAna\t_\tPROPN\tNNP\tNumber=Sing\t3\tnsubj\t_\tNE=B-PER',
  '2\tVea\t_\tPROPN\tNNP\tNumber=Sing\t1\tflat\t_\tNE=I-PER',
  '3\tsaid\t_\tVERB\tVBD\tTense=Past\t0\troot\t_\tSpaceAfter=No',
]

test('reads words, trees and the names that a file labels itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trees-'))
  const path = join(folder, 'a.conllu')
  writeFileSync(path, `# sent_id = a-1\n${WORDS.join('\n')}\n\n`)
  const [sentence] = readTreebank(path, new NameMarks('sentence\ttype\tfirst\tlast\n'))
  rmSync(folder, { recursive: true })
  expect(sentence).toEqual({
    forms: ['Ana', 'Vea', 'said'],
    tags: ['PROPN|NNP', 'PROPN|NNP', 'VERB|VBD'],
    feats: ['Number=Sing', 'Number=Sing', 'Tense=Past'],
    heads: [3, 1, 0],
    relations: ['nsubj', 'flat', 'root'],
    names: ['B-PER', 'I-PER', 'O'],
  })
})
