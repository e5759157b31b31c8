import type { ClaimFilter } from '../ask/claim-filter.ts'
import type { Database } from '../database.ts'
import { madeOnce } from '../made-once.ts'
import type { ClaimTable } from './claim-table.ts'
import { filterPasses } from './filter-passes.ts'
import { rowsToLookAt } from './live-rows.ts'
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
    // What held once, or was rejected, is not among what holds now.
    const holding = filter.asOf === undefined && filter.verdict !== 'rejected'
    const rows = holding ? rowsToLookAt(db, table, filter) : Int32Array.from({ length: table.rows }, (_, row) => row)
    const passes = filterPasses(db, table, filter, holding)
    return {
      db,
      table,
      rows: rows.subarray(
        0,
        passes.reduce((size, pass) => pass(rows, size), rows.length),
      ),
    }
  })
}
