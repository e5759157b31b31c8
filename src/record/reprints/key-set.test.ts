import fc from 'fast-check'
import { expect, test } from 'vitest'
import { has, union } from './key-set.ts'

const some = fc.uint32Array({ maxLength: 60, max: 0x7fff_ffff })
const few = fc.uint32Array({ maxLength: 60, max: 40 })
const setOf = (keys: Iterable<number>) => Uint32Array.from(new Set(keys)).sort()

test('a union has the keys of both, each once and in order', () => {
  fc.assert(
    fc.property(fc.oneof(some, few), fc.oneof(some, few), (a, b) => {
      expect(union(setOf(a), setOf(b))).toEqual(setOf([...a, ...b]))
    }),
  )
})

test('a set has its keys and no others', () => {
  fc.assert(
    fc.property(fc.oneof(some, few), fc.oneof(some, few), (keys, asked) => {
      const set = setOf(keys)
      for (const key of [...keys, ...asked]) expect(has(set, key)).toBe(keys.includes(key))
    }),
  )
})
