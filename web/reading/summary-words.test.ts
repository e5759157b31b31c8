import { expect, test } from 'vitest'
import { readingPage, type Said } from '../../test/support/reading-page.ts'
import { summaryWords } from './summary-words.ts'
import { voicesOf } from './voices.ts'

const TEXT =
  'Alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon.'
const gromyko = { name: 'Igor Gromyko', role: 'ambassador of Russia to Mali' }

function summary(said: readonly Said[], claims: readonly (number | null)[]): string {
  const words = TEXT.match(/\w+/g)!
  const page = readingPage(
    TEXT,
    said,
    claims.map((by, i) => ({ words: words[i]!, by })),
  )
  return summaryWords(voicesOf(page), claims.length)
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ')
}

test('one voice that says nearly everything', () => {
  const said: Said[] = [
    { words: 'Alpha beta gamma delta epsilon', by: gromyko },
    { words: 'eta theta iota kappa', by: gromyko, manner: 'indirect' },
    { words: 'rho', by: { name: 'Mali', kind: 'organisation' } },
  ]
  expect(summary(said, [0, null, null])).toBe(
    'One person, Igor Gromyko, ambassador of Russia to Mali, makes 2 of the 3 statements: 90 % of the attributed words. The writer asserts 2 of the 3 claims alone; 50 % of the words are the writer’s own.',
  )
})

test('one voice, and nobody named', () => {
  const said: Said[] = [
    { words: 'Alpha beta', by: gromyko },
    { words: 'pi rho', by: null },
  ]
  expect(summary(said, [null])).toBe(
    'Only one person speaks: Igor Gromyko, ambassador of Russia to Mali, with 1 of the 2 statements. The writer asserts the one claim alone; 80 % of the words are the writer’s own. 1 of the 2 statements names nobody.',
  )
})

test('no voice', () => {
  expect(summary([], [null, null])).toBe(
    'Nobody is quoted or cited by name, office or body. The writer asserts both claims alone; 100 % of the words are the writer’s own.',
  )
  expect(summary([], [])).toBe(
    'Nobody is quoted or cited by name, office or body. No claim about states was found; 100 % of the words are the writer’s own.',
  )
})

test('two voices', () => {
  const said: Said[] = [
    { words: 'Alpha beta gamma', by: { name: 'Ana Berg' } },
    { words: 'eta theta', by: { name: 'Norway', kind: 'organisation' } },
  ]
  expect(summary(said, [0])).toBe(
    'Two voices, Ana Berg (60 % of the attributed words) and Norway (40 %), make both statements. The one claim has a source; 75 % of the words are the writer’s own.',
  )
})

test('many voices, some without a name', () => {
  const said: Said[] = [
    { words: 'Alpha beta', by: { name: 'Ana Berg' } },
    { words: 'delta epsilon', by: { name: 'Norway', kind: 'organisation' } },
    { words: 'eta theta', by: { name: 'a diplomat', kind: 'anonymous' } },
    { words: 'xi omicron', by: { name: 'Iceland', kind: 'organisation' } },
  ]
  expect(summary(said, [0, 1])).toBe(
    '4 voices speak. Most is attributed to Ana Berg (25 % of the attributed words), Norway (25 %) and a diplomat (25 %). Both claims have a source; 60 % of the words are the writer’s own. 1 of the 4 statements names nobody.',
  )
})

test('each number leads to what it counts', () => {
  const page = readingPage(TEXT, [{ words: 'Alpha beta', by: gromyko }], [{ words: 'pi', by: null }])
  const leading = summaryWords(voicesOf(page), 1).filter(({ voice }) => voice !== undefined)
  expect(leading).toEqual([
    { text: 'Igor Gromyko, ambassador of Russia to Mali', voice: 'igor-gromyko' },
    { text: 'the one statement', voice: 'igor-gromyko' },
    { text: 'the one claim alone', voice: 'writer' },
  ])
})
