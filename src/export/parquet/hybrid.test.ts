import fc from 'fast-check'
import { readRleBitPackedHybrid } from 'hyparquet/src/encoding.js'
import { ByteWriter } from 'hyparquet-writer'
import { expect, test } from 'vitest'
import { writeHybrid } from './hybrid.ts'

const run = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 40 }))

test('numbers come back, in runs and without', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 24 }), fc.array(run, { maxLength: 60 }), (bits, runs) => {
      const numbers = Uint32Array.from(runs.flatMap(([number, times]) => Array(times).fill(number % 2 ** bits)))
      const writer = new ByteWriter()
      expect(writeHybrid(writer, numbers, bits)).toBe(writer.offset)
      const bytes = writer.getBytes()
      const output = new Uint32Array(numbers.length)
      const reader = { view: new DataView(bytes.buffer, 0, bytes.length), offset: 0 }
      readRleBitPackedHybrid(reader, bits, output, bytes.length)
      expect([...output]).toEqual([...numbers])
    }),
  )
})
