import { expect, test } from 'vitest'
import { temporaryRecord } from '../../test/support/record.ts'
import { rowsTogether } from './rows-together.ts'

test('rows that come out together are those that come out one by one, in their order', () => {
  const db = temporaryRecord()
  const sql = `SELECT value AS n, CASE value WHEN 2 THEN NULL ELSE 'say "' || value || '"' END AS "group" FROM json_each(?)`
  const rows = rowsTogether<{ n: number; group: string | null }>(db, ['n', 'group'], sql, '[3, 2, 1]')
  expect(rows).toEqual([
    { n: 3, group: 'say "3"' },
    { n: 2, group: null },
    { n: 1, group: 'say "1"' },
  ])
  expect(rowsTogether(db, ['n' as never], sql, '[]')).toEqual([])
})
