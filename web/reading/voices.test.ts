import { expect, test } from 'vitest'
import { readingPage } from '../../test/support/reading-page.ts'
import { NOBODY, voicesOf } from './voices.ts'

test('each word counts for the nearest voice alone', () => {
  const page = readingPage(
    'The agency quoted the minister as saying that the two sides agreed.',
    [
      { words: 'the minister as saying that the two sides agreed', by: { name: 'Tanjug', kind: 'media' } },
      { words: 'that the two sides agreed', by: { name: 'Ana Berg' }, manner: 'indirect', depth: 1 },
    ],
    [{ words: 'agreed', by: 1 }],
  )
  const { speakers, words, writerWords, attributedWords, alone } = voicesOf(page)
  expect(speakers.map(({ name, words, statements }) => [name, words, statements])).toEqual([
    ['Ana Berg', 5, 1],
    ['Tanjug', 4, 1],
  ])
  expect([words, writerWords, attributedWords]).toEqual([12, 3, 9])
  expect(speakers[0]!.claims).toEqual(['c_0'])
  expect(alone).toEqual([])
})

test('a word inside what another says is no statement of its own', () => {
  const page = readingPage('He confirmed his country’s support for Mali.', [
    { words: 'his country’s support for Mali', by: { name: 'Igor Gromyko' } },
    { words: 'Mali', by: { name: 'Russia', kind: 'organisation' }, depth: 1 },
  ])
  expect(voicesOf(page).speakers.map(({ name }) => name)).toEqual(['Igor Gromyko'])
})

test('bodies of a state and people who are not named stand apart from it, and nobody comes last', () => {
  const page = readingPage(
    'Norway asked for help today. Norway said no. It was said that all four ships sank off the coast.',
    [
      { words: 'that all four ships sank off the coast', by: null },
      { words: 'for help today', by: { name: 'Norway', kind: 'organisation' } },
      { words: 'no', by: { name: 'Norway', kind: 'anonymous' } },
    ],
  )
  const { speakers } = voicesOf(page)
  expect(speakers.map(({ kind, letter, tint }) => [kind, letter, tint])).toEqual([
    ['organisation', 'N', 1],
    ['anonymous', 'No', 2],
    ['nobody', '?', 0],
  ])
  expect(speakers[2]!.key).toBe(NOBODY)
})

test('several who say it together are one voice, and are told to be several', () => {
  const page = readingPage('Peru and Chile said that the border was shut.', [
    { words: 'that the border was shut', by: { name: 'Peru and Chile', kind: 'organisation' } },
  ])
  const [said] = page.attributed
  const each = ['Peru', 'Chile'].map((name) => ({
    id: name,
    name,
    role: null,
    country: null,
    kind: 'organisation' as const,
  }))
  const together = { ...page, attributed: [{ ...said!, source: { ...said!.source!, members: each } }] }
  expect(voicesOf(page).speakers.map(({ several }) => several)).toEqual([false])
  expect(voicesOf(together).speakers.map(({ several }) => several)).toEqual([true])
})
