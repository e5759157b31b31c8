import { Database } from './database.ts'
import { migrate } from './migrate.ts'
import { RELATED, relateAll } from './relate-all.ts'

/**
 * Opens a record and brings it to the newest format. What an older one lacks is made of what it has: its documents are
 * related where that was not known yet.
 *
 * @param path its file; made with its folders where there is none, unless `create` is false
 * @throws RecordError where it cannot be opened, is no record, or is newer than the program; the message names the file
 */
export function openRecord(path: string, { create = true }: { readonly create?: boolean } = {}): Database {
  const db = new Database(path, create)
  try {
    if (migrate(db) < RELATED) relateAll(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
