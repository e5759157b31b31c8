import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordChanges } from './changes.ts'
import { wordsOf } from './word.ts'

const FIRST = 'The envoy said the alleged raid was over. He left on Monday. Nobody said why.'

const told = (copy: string) => wordChanges(FIRST, copy).map(({ kind, words }) => `${kind}: ${words}`)

test('what is dropped, put in and put in the place of another is told in order', () => {
  expect(told('The envoy admitted the raid was over. He left on Monday. Nobody said why, he added.')).toEqual([
    'same: The envoy ',
    'dropped: said ',
    'added: admitted',
    'same:  the ',
    'dropped: alleged ',
    'same: raid was over. He left on Monday. Nobody said why, ',
    'added: he added',
    'same: .',
  ])
})

test('a copy that differs by case and marks alone is the same, in its own spelling', () => {
  expect(told(FIRST.toUpperCase())).toEqual([`same: ${FIRST.toUpperCase()}`])
})

test('a text without words and an empty one are no matter', () => {
  expect(wordChanges('', '')).toEqual([])
  expect(wordChanges('One.', '')).toEqual([{ kind: 'dropped', words: 'One.' }])
  expect(wordChanges('…', 'One.')).toEqual([
    { kind: 'added', words: 'One' },
    { kind: 'same', words: '.' },
  ])
})

test('what is the same or added is the copy, and the words that are the same or dropped are those of the first', () => {
  const word = fc.constantFrom('the', 'envoy', 'Said', 'élan', 'raid', 'was', 'over', '中', '12')
  const text = fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', '. ', '\n\n'))).map((all) => all.flat().join(''))
  fc.assert(
    fc.property(text, text, (first, copy) => {
      const changes = wordChanges(first, copy)
      const of = (...kinds: string[]) => changes.filter(({ kind }) => kinds.includes(kind)).map(({ words }) => words)
      expect(of('same', 'added').join('')).toBe(copy)
      const forms = (texts: readonly string[]) => texts.flatMap((each) => wordsOf(each).map(({ form }) => form))
      expect(forms(of('same', 'dropped'))).toEqual(forms([first]))
    }),
  )
})
