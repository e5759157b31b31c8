import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold.ts'

test.each([
  ['Goïta', 'goita'],
  ['  N’Djamena \n Chad ', "n'djamena chad"],
  ["CÔTE d'Ivoire", "cote d'ivoire"],
  ['USA', 'usa'],
  ['', ''],
])('%j is folded to %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('a word is folded the same whether other words stand beside it or not, and what is folded stays so', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
      expect(fold(`é ${text}`)).toBe(`e ${fold(text)}`.trim())
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})
