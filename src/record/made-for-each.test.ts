import { expect, test } from 'vitest'
import { Database } from './database.ts'
import { madeForEach } from './made-for-each.ts'

test('each is made once until the record changes, the unknown ones together, and no more are kept than so many', () => {
  const db = new Database(':memory:')
  const asked: number[][] = []
  const squares = (...keys: number[]) =>
    madeForEach(db, { name: 'squares', most: 3 }, keys, (unknown) => {
      asked.push([...unknown])
      return unknown.filter((key) => key !== 7).map((key) => [key, key * key] as const)
    })
  expect(squares(2, 7, 3)).toEqual([4, undefined, 9])
  expect(squares(3, 4)).toEqual([9, 16])
  expect(squares(5)).toEqual([25])
  expect(squares(3, 2)).toEqual([9, 4])
  expect(asked).toEqual([[2, 7, 3], [4], [5], [2]])
  db.exec('CREATE TABLE t (x); INSERT INTO t VALUES (1)')
  expect(squares(3)).toEqual([9])
  expect(asked.at(-1)).toEqual([3])
})
