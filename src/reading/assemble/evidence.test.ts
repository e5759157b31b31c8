import { expect, test } from 'vitest'
import { evidenceOf } from './evidence.ts'

test('quotes the words with up to 32 code units of whole words on each side', () => {
  const text =
    'At the harbour of Lobito last week the crew unloaded rice that Brazil had given to the people of the south.'
  const start = text.indexOf('unloaded')
  const { exact, prefix, suffix } = evidenceOf(text, { start, end: start + 'unloaded rice'.length })
  expect(exact).toBe('unloaded rice')
  expect(prefix).toBe('of Lobito last week the crew ')
  expect(suffix).toBe(' that Brazil had given to the')
  expect(text).toContain(prefix + exact + suffix)
})

test('never cuts a surrogate pair', () => {
  const faces = '😀'.repeat(40)
  // With an even and an odd distance, the cut at 32 code units falls between two faces and inside one.
  for (const middle of ['x', '-x-']) {
    const start = faces.length + middle.indexOf('x')
    const { prefix, suffix } = evidenceOf(faces + middle + faces, { start, end: start + 1 })
    expect(prefix).toMatch(/^(?:😀)+-?$/u)
    expect(suffix).toMatch(/^-?(?:😀)+$/u)
  }
})

test('stops at the ends of the text', () => {
  expect(evidenceOf('Aid came', { start: 0, end: 8 })).toEqual({
    start: 0,
    end: 8,
    exact: 'Aid came',
    prefix: '',
    suffix: '',
  })
})
