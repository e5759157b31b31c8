import { expect, test } from 'vitest'
import { batchesOf, LARGEST } from './batches.ts'

const file = (name: string, size: number) => ({ name, size })
const names = (files: readonly { name: string }[]) => files.map(({ name }) => name)

test('small files go together, in their order', () => {
  const { batches, tooLarge } = batchesOf([file('a', 1), file('b', 2), file('c', 3)])
  expect(batches.map(names)).toEqual([['a', 'b', 'c']])
  expect(tooLarge).toEqual([])
})

test('no request is larger than the desk takes', () => {
  const half = LARGEST / 2
  expect(batchesOf([file('a', half), file('b', half), file('c', half)]).batches.map(names)).toEqual([['a', 'b'], ['c']])
  expect(batchesOf(Array.from({ length: 450 }, (_, i) => file(`${i}`, 1))).batches.map((each) => each.length)).toEqual([
    200, 200, 50,
  ])
})

test('what is too large for any request is told apart', () => {
  const { batches, tooLarge } = batchesOf([file('a', 1), file('huge.warc', LARGEST + 1), file('b', 1)])
  expect([batches.map(names), names(tooLarge)]).toEqual([[['a', 'b']], ['huge.warc']])
  expect(batchesOf([])).toEqual({ batches: [], tooLarge: [] })
})
