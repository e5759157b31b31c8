import { expect, test } from 'vitest'
import { wordLengths } from './multiword.ts'

test.each([
  ['its', 'not', [2, 1]],
  ['its', 'a', [2, 1]],
  ['its', 'only', [3]],
  ['its', 'very', [3]],
  ['your', 'only', [4]],
])('%s before %s is %j letters long', (form, next, lengths) => {
  expect(wordLengths(form, next)).toEqual(lengths)
})
