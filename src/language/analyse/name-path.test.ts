import { expect, test } from 'vitest'
import { bestPath, movesOf } from './name-path.ts'

const LABELS = ['B-LOC', 'B-PER', 'I-LOC', 'I-PER', 'O']
const STARTS = LABELS.map((label) => !label.startsWith('I-'))

const pathOf = (...rows: readonly (readonly number[])[]) =>
  [...bestPath(Float32Array.from(rows.flat()), rows.length, LABELS.length, movesOf(LABELS), STARTS)].map(
    (at) => LABELS[at],
  )

test('a name that two labels cut goes to the type that all its words speak for', () => {
  expect(pathOf([3, 2, 0, 0, 0], [0, 2.5, 1, 3, 0])).toEqual(['B-PER', 'I-PER'])
})

test('nothing continues a name that has not begun', () => {
  expect(pathOf([0, 0, 0, 0, 2], [0, 1, 0, 3, 0])).toEqual(['O', 'B-PER'])
})
