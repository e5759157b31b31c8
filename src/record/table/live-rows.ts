import type { Database } from '../database.ts'
import { madeOnce } from '../made-once.ts'
import type { ClaimTable } from './claim-table.ts'

/** Rows of the claims that hold now, in order. */
export function liveRows(db: Database, { live, rows }: ClaimTable): Int32Array {
  return madeOnce(db, 'live rows', () => {
    const found = new Int32Array(rows)
    let size = 0
    for (let row = 0; row < rows; row++) if (live.data[row] === 1) found[size++] = row
    return found.subarray(0, size)
  })
}
