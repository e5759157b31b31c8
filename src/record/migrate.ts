import type { Database } from './database.ts'
import { MIGRATIONS } from './migrations/all.ts'
import type { Migration } from './migrations/migration.ts'
import { RecordError } from './record-error.ts'

/** "CHCY" in the file's header: what tells a record from any other SQLite file. */
export const APPLICATION_ID = 0x43484359

/**
 * Brings a file to the newest version, step by step, each whole or not at all. Several processes may open one file at
 * once: one migrates, the others wait.
 *
 * @returns the version that the file had; 0 where it was new
 * @throws RecordError where the file is no record or was made by a newer version of the program
 */
export function migrate(db: Database, migrations: readonly Migration[] = MIGRATIONS): number {
  const newest = migrations.at(-1)?.version ?? 0
  if (versionOf(db, newest) === newest) return newest
  return db.transaction(() => {
    const from = versionOf(db, newest)
    for (const { version, sql } of migrations) {
      if (version <= from) continue
      db.exec(sql)
      db.exec(`PRAGMA user_version = ${version}`)
    }
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`)
    return from
  })
}

function versionOf(db: Database, newest: number): number {
  const { user_version: version } = db.get<{ user_version: number }>('PRAGMA user_version')!
  const { application_id: made } = db.get<{ application_id: number }>('PRAGMA application_id')!
  if (made !== APPLICATION_ID && (version !== 0 || made !== 0 || hasTables(db)))
    throw new RecordError(`Cannot use "${db.path}" as a record: it is another program's database`)
  if (version > newest)
    throw new RecordError(
      `Cannot use the record "${db.path}": its format is version ${version} and this program knows up to ${newest}; use a newer chancery`,
    )
  return version
}

function hasTables(db: Database): boolean {
  return db.get('SELECT 1 FROM sqlite_schema LIMIT 1') !== undefined
}
