import type { Database } from './database.ts'

interface Known {
  readonly stamp: string
  /** What this connection had written by then. */
  readonly writes: number
}

const KNOWN = new WeakMap<Database, Known>()

/**
 * Changes whenever anything in the record does, by whatever process: what is kept of a record in memory holds as long. It is
 * asked once in a turn of the event loop, in which one answer is made: what others write meanwhile counts from the next on.
 */
export function recordStamp(db: Database): string {
  const known = KNOWN.get(db)
  if (known !== undefined && known.writes === db.writes) return known.stamp
  const { version, changes } = db.get<{ version: number; changes: number }>(
    'SELECT data_version AS version, total_changes() AS changes FROM pragma_data_version',
  )!
  const stamp = `${version}-${changes}`
  KNOWN.set(db, { stamp, writes: db.writes })
  setImmediate(() => KNOWN.delete(db)).unref()
  return stamp
}
