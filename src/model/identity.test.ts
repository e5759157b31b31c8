import { expect, test } from 'vitest'
import { documentId, hash64 } from './identity.ts'

test('names texts apart, and the same text the same', () => {
  const seen = new Set<string>()
  for (let i = 0; i < 20_000; i++) seen.add(hash64(`claim ${i}`))
  expect(seen.size).toBe(20_000)
  expect(hash64('claim 1')).toBe(hash64('claim 1'))
  expect(hash64('')).toMatch(/^[0-9a-f]{16}$/)
  expect(hash64('ab')).not.toBe(hash64('ba'))
})

test('takes the id given with a document before its text', () => {
  expect(documentId({ text: 'a', meta: { id: 'x' } })).toBe('x')
  expect(documentId({ text: 'a', meta: {} })).toBe(`d_${hash64('a')}`)
})
