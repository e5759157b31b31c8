import type { ClaimFilter } from '../ask/claim-filter.ts'
import type { Database } from '../database.ts'
import type { ClaimTable } from './claim-table.ts'
import { type RowTest, rowTests } from './row-tests.ts'
import { madeOnce, tableOf } from './table-of.ts'

/** Rows of a table that a filter lets through, in order of adding. */
export interface Selected {
  readonly db: Database
  readonly table: ClaimTable
  readonly rows: Int32Array
}

/** The claims that a filter lets through; looked for once, however often the same filter is asked with. */
export function select(db: Database, filter: ClaimFilter): Selected {
  return madeOnce(db, filter, () => {
    const table = tableOf(db)
    return { db, table, rows: passing(table.rows, [...rowTests(db, table, filter).values()]) }
  })
}

function passing(rows: number, tests: readonly RowTest[]): Int32Array {
  const found = new Int32Array(rows)
  let size = 0
  scan: for (let row = 0; row < rows; row++) {
    for (const test of tests) if (!test(row)) continue scan
    found[size++] = row
  }
  return found.subarray(0, size)
}
