import { expect, test } from 'vitest'
import { choiceOf, type Layout, moved, spanOf, wordsOf } from './words.ts'

const TEXT = "Tanzania's minister, Job Lusinde, got 1,000 tons (“rails”)."
const WORDS = wordsOf(TEXT)
const said = (span: { start: number; end: number }) => TEXT.slice(span.start, span.end)
const flat: () => Layout = () => {
  throw new Error('Nothing of the lines is needed here')
}

test('words are without marks and without what makes a possessive', () => {
  expect(WORDS.map(said)).toEqual(['Tanzania', 'minister', 'Job', 'Lusinde', 'got', '1,000', 'tons', 'rails'])
})

test('scripts that do not part their words have words too', () => {
  expect(wordsOf('中国向坦桑尼亚提供贷款').length).toBeGreaterThan(2)
  expect(wordsOf('')).toEqual([])
  expect(wordsOf('… — “”')).toEqual([])
})

test('a stretch of text is widened to whole words', () => {
  const job = TEXT.indexOf('ob')
  expect(said(spanOf(WORDS, choiceOf(WORDS, { start: job, end: job + 6 })!))).toBe('Job Lusinde')
  expect(said(spanOf(WORDS, choiceOf(WORDS, { start: 11, end: 11 })!))).toBe('minister')
  expect(choiceOf(WORDS, { start: TEXT.length, end: TEXT.length })).toBe(null)
})

test('arrows go word by word and stay in the text', () => {
  const start = { anchor: 0, focus: 0 }
  expect(moved(start, { key: 'ArrowLeft', shiftKey: false }, WORDS.length, flat)).toEqual(start)
  expect(moved(start, { key: 'ArrowRight', shiftKey: false }, WORDS.length, flat)).toEqual({ anchor: 1, focus: 1 })
  expect(moved(start, { key: 'End', shiftKey: false }, WORDS.length, flat)).toEqual({ anchor: 7, focus: 7 })
  expect(moved({ anchor: 7, focus: 7 }, { key: 'ArrowRight', shiftKey: true }, WORDS.length, flat)).toEqual({
    anchor: 7,
    focus: 7,
  })
  expect(moved(start, { key: 'a', shiftKey: false }, WORDS.length, flat)).toBe(null)
})

test('with Shift the choice grows to either side and shrinks again', () => {
  let choice = { anchor: 3, focus: 3 }
  const press = (key: string) => {
    choice = moved(choice, { key, shiftKey: true }, WORDS.length, flat)!
    return said(spanOf(WORDS, choice))
  }
  expect(press('ArrowLeft')).toBe('Job Lusinde')
  expect(press('ArrowLeft')).toBe('minister, Job Lusinde')
  expect(press('ArrowRight')).toBe('Job Lusinde')
  expect(press('ArrowRight')).toBe('Lusinde')
  expect(press('ArrowRight')).toBe('Lusinde, got')
})

test('up and down go to the word that lies nearest on the next line', () => {
  // Three lines: words at 0, 100, 200 / 60, 190 / 10.
  const layout = () => [
    ...[0, 100, 200].map((middle) => ({ middle, top: 0 })),
    ...[60, 190].map((middle) => ({ middle, top: 20 })),
    { middle: 10, top: 40 },
  ]
  const to = (focus: number, key: string) => moved({ anchor: focus, focus }, { key, shiftKey: false }, 6, layout)!.focus
  expect(to(2, 'ArrowDown')).toBe(4)
  expect(to(0, 'ArrowDown')).toBe(3)
  expect(to(4, 'ArrowDown')).toBe(5)
  expect(to(5, 'ArrowDown')).toBe(5)
  expect(to(5, 'ArrowUp')).toBe(3)
  expect(to(4, 'ArrowUp')).toBe(2)
  expect(to(1, 'ArrowUp')).toBe(1)
})
