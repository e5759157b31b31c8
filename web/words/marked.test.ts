import { expect, test } from 'vitest'
import { stretches } from './marked.ts'

const shown = (text: string, start: number, ...spans: [number, number][]) =>
  stretches(
    text,
    start,
    spans.map(([from, to]) => ({ start: from, end: to })),
  )
    .map(({ words, marked }) => (marked ? `[${words}]` : words))
    .join('')

test('marks what spans say, counted in the whole text', () => {
  expect(shown('China sold grain.', 100, [106, 110])).toBe('China [sold] grain.')
  expect(shown('China sold grain.', 0, [0, 5], [11, 16])).toBe('[China] sold [grain].')
})

test('marks only what lies within the text, and nothing twice', () => {
  expect(shown('sold grain', 10, [0, 14], [12, 16], [16, 99])).toBe('[sold][ g][rain]')
  expect(shown('sold', 10, [20, 30])).toBe('sold')
})

test('takes out what would turn the direction of the line', () => {
  expect(shown('a\u202eb\nc', 0, [1, 3])).toBe('a[b] c')
})
