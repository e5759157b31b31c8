import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lettersOf } from './letters.ts'

test('a person has the initial of the last name, another of the first word', () => {
  const speakers = [
    { name: 'Igor Gromyko', kind: 'named' },
    { name: 'White House', kind: 'organisation' },
    { name: 'Boris Gromov', kind: 'named' },
    { name: 'G', kind: 'media' },
    { name: 'nobody named', kind: 'nobody' },
  ] as const
  // W is the writer's.
  expect(lettersOf(speakers)).toEqual(['G', 'WH', 'BG', 'G2', '?'])
})

test('every speaker has letters of its own, whatever the names', () => {
  const speaker = fc.record({
    name: fc.oneof(fc.string(), fc.constantFrom('Anna Berg', 'Anna B', 'Berg', '\u{1F54A}')),
    kind: fc.constantFrom('named', 'organisation', 'anonymous'),
  })
  fc.assert(
    fc.property(fc.array(speaker, { maxLength: 30 }), (speakers) => {
      const letters = lettersOf(speakers as Parameters<typeof lettersOf>[0])
      expect(new Set([...letters, 'W']).size).toBe(speakers.length + 1)
    }),
  )
})
