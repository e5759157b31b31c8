import { expect, test } from 'vitest'
import { driftWords } from './drift-words.ts'

const at = { start: 0, end: 4 }

test('says what was made of what, and what that does', () => {
  const from = { ...at, exact: 'said', lemma: 'say', bearing: 'neutral' } as const
  const to = { ...at, exact: 'admitted', lemma: 'admit', bearing: 'affirming' } as const
  expect(driftWords({ change: 'changed', from, to })).toEqual({
    verb: 'made',
    from: 'said',
    to: 'admitted',
    effect: 'a neutral word → a word that takes it for true',
  })
})

test('says what was dropped', () => {
  const from = { ...at, exact: 'alleged', lemma: 'alleged', bearing: 'hedge' } as const
  expect(driftWords({ change: 'dropped', from, to: null })).toEqual({
    verb: 'dropped',
    from: 'alleged',
    to: null,
    effect: 'a word that leaves it open',
  })
})
