import { expect, test } from 'vitest'
import { countChanged, foldedChanges } from './folded-changes.ts'

const words = (count: number, name = 'w') => Array.from({ length: count }, (_, i) => `${name}${i} `).join('')

test('keeps some words around a change and folds the rest away', () => {
  const folded = foldedChanges([
    { kind: 'same', words: words(100) },
    { kind: 'dropped', words: 'allegedly ' },
    { kind: 'same', words: words(100, 'v') },
  ])
  expect(folded.map(({ kind }) => kind)).toEqual(['folded', 'same', 'dropped', 'same', 'folded'])
  expect(folded[0]).toMatchObject({ count: 86 })
  expect(folded[1]!.words.trim().split(' ')).toHaveLength(14)
  expect(folded[1]!.words).toMatch(/w99 $/)
  expect(folded[3]!.words).toMatch(/^v0 /)
})

test('what is folded and shown together is the whole text', () => {
  const changes = [
    { kind: 'dropped', words: 'On Monday ' },
    { kind: 'same', words: words(60) },
    { kind: 'added', words: 'it admitted. ' },
  ] as const
  const folded = foldedChanges(changes)
  expect(folded.map(({ words: each }) => each).join('')).toBe(changes.map(({ words: each }) => each).join(''))
  expect(folded.map(({ kind }) => kind)).toEqual(['dropped', 'same', 'folded', 'same', 'added'])
})

test('leaves a short stretch, and a copy that changed nothing', () => {
  const short = [
    { kind: 'dropped', words: 'a ' },
    { kind: 'same', words: words(30) },
    { kind: 'added', words: 'b' },
  ] as const
  expect(foldedChanges(short)).toEqual(short)
  const same = [{ kind: 'same', words: words(300) }] as const
  expect(foldedChanges(same)).toEqual(same)
})

test('counts words, not marks', () => {
  expect(
    countChanged([
      { kind: 'same', words: 'It ' },
      { kind: 'dropped', words: '– reportedly, ' },
      { kind: 'added', words: '25 – 30 ' },
      { kind: 'dropped', words: 'has had' },
    ]),
  ).toEqual({ dropped: 3, added: 2 })
})
