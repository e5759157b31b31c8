import type { ClaimFilter } from '../ask/claim-filter.ts'
import type { Database } from '../database.ts'
import { madeOnce } from '../made-once.ts'
import type { ClaimTable } from './claim-table.ts'
import { filterPasses } from './filter-passes.ts'
import { rowsToLookAt } from './rows-by.ts'
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
    const { rows, met } = holding ? rowsToLookAt(db, table, filter) : { rows: hiddenOrOnce(table, filter), met: null }
    const passes = filterPasses(db, table, met === null ? filter : { ...filter, [met]: undefined }, holding)
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

/** Rows of what may not hold now: of what was rejected those that are not replaced, and all where a moment is asked for. */
function hiddenOrOnce({ live, replaced, rows }: ClaimTable, { asOf }: ClaimFilter): Int32Array {
  const found = new Int32Array(rows)
  let size = 0
  for (let row = 0; row < rows; row++)
    if (asOf !== undefined || (live.data[row] === 0 && replaced.data[row] === 0)) found[size++] = row
  return found.subarray(0, size)
}
