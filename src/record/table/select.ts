import type { ClaimFilter } from '../ask/claim-filter.ts'
import type { Database } from '../database.ts'
import { madeOnce } from '../made-once.ts'
import type { ClaimTable } from './claim-table.ts'
import { filterPasses } from './filter-passes.ts'
import { tableOf } from './table-of.ts'

/** Rows of a table that a filter lets through, in order of adding. */
export interface Selected {
  readonly db: Database
  readonly table: ClaimTable
  readonly rows: Int32Array
}

/** The claims that a filter lets through; looked for once, however often the same filter is asked with. */
export function select(db: Database, filter: ClaimFilter): Selected {
  return madeOnce(db, Object.keys(filter).length === 0 ? 'all claims' : filter, () => {
    const table = tableOf(db)
    const rows = new Int32Array(table.rows)
    for (let row = 0; row < rows.length; row++) rows[row] = row
    let size = rows.length
    for (const pass of filterPasses(db, table, filter)) size = pass(rows, size)
    return { db, table, rows: rows.subarray(0, size) }
  })
}
