import type { Database } from './database.ts'

/** Changes whenever anything in the record does, by whatever process: what is kept of a record in memory holds as long. */
export function recordStamp(db: Database): string {
  const { version } = db.get<{ version: number }>('SELECT data_version AS version FROM pragma_data_version')!
  const { changes } = db.get<{ changes: number }>('SELECT total_changes() AS changes')!
  return `${version}-${changes}`
}
