import { expect, test } from 'vitest'
import { joined } from './joined.ts'

test.each([
  [[], ''],
  [['China'], 'China'],
  [['China', 'Zambia'], 'China and Zambia'],
  [['China', 'Tanzania', 'Zambia'], 'China, Tanzania and Zambia'],
])('%j', (names, words) => expect(joined(names)).toBe(words))
