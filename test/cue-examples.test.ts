import { expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import { loadEnglish } from '../src/resources/english.ts'
import { dataFrom } from '../src/resources/node.ts'

const reader = await createReader(dataFrom())
const { cues } = await loadEnglish(dataFrom())

test('every example of the cue lexicon gives an attribution by its cue', () => {
  const attributing = cues.entries.filter(({ pos }) => pos !== 'light' && pos !== 'voice')
  const silent = attributing.filter(({ lemma, example }) => {
    const { attributions } = reader.document(example, { date: '2024-06-03' })
    return !attributions.some(({ cue }) => cue?.lemma === lemma)
  })
  expect(silent.map(({ lemma, pos, example }) => `${lemma} (${pos}): ${example}`)).toEqual([])
})

test('no example of the cue lexicon stands there twice', () => {
  const examples = cues.entries.map(({ example }) => example)
  expect(examples.filter((example, at) => examples.indexOf(example) !== at)).toEqual([])
})
