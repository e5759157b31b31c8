import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberAt } from './number-at.ts'

const at = (text: string) => numberAt(new TextEncoder().encode(text), 0, text.length)

test('a number is that which the language reads', () => {
  fc.assert(
    fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()), (value) => {
      const text = JSON.stringify(value)
      expect(at(text)).toBe(JSON.parse(text))
    }),
  )
})

test.each([
  '0',
  '-0',
  '0.1',
  '-2.5',
  '9007199254740993',
  '0.92046038969419912',
  '1e21',
  '5e-324',
  '123456789.123456789',
])('%s is read to the last bit', (text) => {
  expect(at(text)).toBe(Number(text))
})

test('what is no number is refused', () => {
  expect(() => at('1.2.3')).toThrow('"1.2.3" is no number')
})
