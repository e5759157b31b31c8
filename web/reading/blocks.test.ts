import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blocksOf, roughBlocks } from './blocks.ts'

const words = fc.array(fc.constantFrom('Peru', 'asked', '\n', '\n\n', ' ', '. ', '\u{1F54A}', 'x'.repeat(3000)), {
  maxLength: 40,
})

test('blocks are the text from end to end, none of them very long, and none parts a pair of surrogates', () => {
  fc.assert(
    fc.property(words, (pieces) => {
      const text = pieces.join('')
      const blocks = roughBlocks(text)
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      for (const { start, end } of blocks) {
        expect(end - start).toBeGreaterThan(0)
        expect(end - start).toBeLessThan(2700 + 3000)
        expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text.slice(start, end))).toBe(false)
      }
    }),
  )
})

test('a paragraph is a block with the empty lines after it', () => {
  const text = '\nOne. Two.\n\nThree.\n'
  const sentences = [
    { start: 1, end: 5, paragraph: 0 },
    { start: 6, end: 10, paragraph: 0 },
    { start: 12, end: 18, paragraph: 1 },
  ]
  expect(blocksOf(text, sentences)).toEqual([
    { start: 0, end: 12 },
    { start: 12, end: 19 },
  ])
})

test('a line of a million letters is cut, and a long paragraph at its sentences', () => {
  const line = 'a'.repeat(1_000_000)
  expect(roughBlocks(line).length).toBeGreaterThan(300)
  const sentence = `${'word '.repeat(200).trim()}. `
  const text = sentence.repeat(10)
  const sentences = Array.from({ length: 10 }, (_, i) => ({
    start: i * sentence.length,
    end: (i + 1) * sentence.length - 1,
    paragraph: 0,
  }))
  const blocks = blocksOf(text, sentences)
  expect(blocks.length).toBeGreaterThan(2)
  for (const { start } of blocks) expect(start % sentence.length).toBe(0)
})
