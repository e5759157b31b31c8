import type { ClaimFilter } from '../ask/claim-filter.ts'
import type { Database } from '../database.ts'
import type { ClaimTable } from './claim-table.ts'
import { type RowTest, rowTests } from './row-tests.ts'
import { tableOf } from './table-of.ts'

/** Rows of a table that a filter lets through, in order of adding. */
export interface Selected {
  readonly db: Database
  readonly table: ClaimTable
  readonly rows: Int32Array
}

/** The claims that a filter lets through. */
export function select(db: Database, filter: ClaimFilter): Selected {
  const table = tableOf(db)
  const tests = [...rowTests(db, table, filter).values()].flat()
  return { db, table, rows: passing(table.rows, tests) }
}

function passing(rows: number, tests: readonly RowTest[]): Int32Array {
  const found = new Int32Array(rows)
  let size = 0
  // The rarest first would be best; the time test comes first and costs least.
  scan: for (let row = 0; row < rows; row++) {
    for (const test of tests) if (!test(row)) continue scan
    found[size++] = row
  }
  return found.subarray(0, size)
}
