import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingPage } from '../../test/support/reading-page.ts'
import { assertedAlone, statementsOf, weightiest } from './said.ts'
import { voicesOf } from './voices.ts'

const page = readingPage(
  '“We helped Mali,” Igor Gromyko said. He added that trade had grown. Denmark threatened Iceland.',
  [
    { words: '“We helped Mali,”', by: { name: 'Igor Gromyko' } },
    { words: 'that trade had grown', by: { name: 'Igor Gromyko' }, manner: 'indirect' },
  ],
  [
    { words: 'threatened', by: null },
    { words: 'helped', by: 0 },
  ],
)

test('each statement of a voice has its claims, and those without any are kept', () => {
  const said = statementsOf(page, voicesOf(page), 'igor-gromyko')
  expect(said.map(({ words, claims }) => [words, claims.map(({ id }) => id)])).toEqual([
    ['“We helped Mali,”', ['c_1']],
    ['that trade had grown', []],
  ])
  expect(assertedAlone(page).map(({ id }) => id)).toEqual(['c_0'])
})

test('the weightiest are chosen, and stay in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ weight: fc.nat(9) })), fc.nat(12), (items, most) => {
      const { shown, more } = weightiest(items, most, ({ weight }) => weight)
      expect(shown.length + more).toBe(items.length)
      expect(shown.length).toBe(Math.min(most, items.length))
      expect(shown).toEqual(items.filter((item) => shown.includes(item)))
      const least = Math.min(...shown.map(({ weight }) => weight))
      for (const item of items) if (!shown.includes(item)) expect(item.weight).toBeLessThanOrEqual(least)
    }),
  )
})
