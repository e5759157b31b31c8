import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editedCopy } from '../../../test/support/edited-copies.ts'
import { chance } from '../../../test/support/invented.ts'
import { addReprint, removeReprint } from './group-reprints.ts'
import { MemoryReprintIndex } from './memory-reprint-index.ts'
import type { ReprintIndex } from './reprint-index.ts'

/** Texts on a chain: each shares most of its words with the next, the first and the last none. */
const chain = Array.from({ length: 6 }, (_, i) => Array.from({ length: 100 }, (_, j) => `w${25 * i + j}`).join(' '))

function groups(index: ReprintIndex, ids: readonly string[]): Map<string, string | null> {
  return new Map([...ids].sort().map((id) => [id, index.groupOf(id)]))
}

describe('addReprint', () => {
  it('names a group by the least of its documents, and joins groups that a later text belongs to both', () => {
    const index = new MemoryReprintIndex()
    expect(addReprint(index, 'c', chain[0]!)).toBe('c')
    expect(addReprint(index, 'b', chain[2]!)).toBe('b')
    expect(addReprint(index, 'd', chain[1]!)).toBe('b')
    expect(index.members('b')).toEqual(['b', 'c', 'd'])
    expect(addReprint(index, 'a', chain[1]!)).toBe('a')
    expect(index.members('b')).toEqual([])
  })

  it('keeps texts without words apart, and leaves a known document as it is', () => {
    const index = new MemoryReprintIndex()
    expect(addReprint(index, 'x', '…')).toBe('x')
    expect(addReprint(index, 'y', '…')).toBe('y')
    expect(addReprint(index, 'x', chain[0]!)).toBe('x')
    expect(addReprint(index, 'z', chain[0]!)).toBe('z')
  })

  it('groups the same whatever the order of adding, and after some are taken out again', () => {
    const random = chance(7)
    const original = {
      text: `${chain[0]}. ${chain[3]}. ${chain[5]}.`.replaceAll(' w', ' W'),
      title: 'A',
      publisher: 'B',
    }
    const texts = [...chain, ...Array.from({ length: 6 }, () => editedCopy(original, random).text)]
    const ids = texts.map((_, i) => `d${i}`)
    const added = (order: readonly string[]) => {
      const index = new MemoryReprintIndex()
      for (const id of order) addReprint(index, id, texts[ids.indexOf(id)]!)
      return index
    }
    const all = groups(added(ids), ids)
    expect(new Set(all.values()).size).toBeLessThan(ids.length)
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), fc.subarray(ids), (order, gone) => {
        const index = added(order)
        expect(groups(index, ids)).toEqual(all)
        for (const id of gone) removeReprint(index, id)
        const rest = ids.filter((id) => !gone.includes(id))
        expect(groups(index, rest)).toEqual(groups(added(rest), rest))
        expect(gone.every((id) => index.groupOf(id) === null)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
