import fc from 'fast-check'
import { snappyUncompress } from 'hyparquet/src/snappy.js'
import { expect, test } from 'vitest'
import { snappy } from './snappy.ts'

function unpressed(bytes: Uint8Array, length: number): Uint8Array {
  const output = new Uint8Array(length)
  snappyUncompress(bytes, output)
  return output
}

test('what is pressed comes back as it was, whatever it repeats', () => {
  const piece = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(1, 3, 4, 63, 64, 65, 67, 68, 200))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      // A number repeats that many bytes from the start, one goes on from the other.
      const bytes: number[] = []
      for (const each of pieces) bytes.push(...(typeof each === 'number' ? bytes.slice(0, each) : each))
      const input = Uint8Array.from(bytes)
      expect(unpressed(snappy(input), input.length)).toEqual(input)
    }),
  )
})

test.each([0, 1, 14, 15, 16, 60, 61, 256, 257, 65_536, 65_537, 1_000_003])(
  '%i bytes come back, even and uneven',
  (length) => {
    const even = new Uint8Array(length).fill(7)
    const uneven = Uint8Array.from({ length }, (_, i) => Math.imul(i + 1, 0x9e3779b1) >>> 24)
    for (const input of [even, uneven]) {
      const pressed = snappy(input)
      expect(Buffer.compare(unpressed(pressed, length), input)).toBe(0)
      expect(pressed.length).toBeLessThanOrEqual(32 + length + length / 6)
    }
  },
)

test('what repeats becomes shorter', () => {
  const text = new TextEncoder().encode('Norway delivered wheat to Mali. '.repeat(1000))
  expect(snappy(text).length).toBeLessThan(text.length / 15)
})
