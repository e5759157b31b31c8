import { expect, test } from 'vitest'
import { NameMarks } from './name-marks.ts'

const marks = new NameMarks('sentence\ttype\tfirst\tlast\na-1\tPER\t1\t2\na-1\tLOC\t4\t4\n')

test('turns marks into labels', () => {
  expect(marks.labels('a-1', 5)).toEqual(['B-PER', 'I-PER', 'O', 'B-LOC', 'O'])
})

test('a sentence without marks has no name', () => {
  expect(marks.labels('a-2', 2)).toEqual(['O', 'O'])
})

test('refuses a mark without words', () => {
  expect(() => new NameMarks('sentence\ttype\tfirst\tlast\na-1\tPER\t3\t2\n')).toThrow('Cannot read the mark')
})
