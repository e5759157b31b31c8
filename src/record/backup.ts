import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Database } from './database.ts'
import { failureOf } from './failure.ts'
import { RecordError } from './record-error.ts'

/**
 * Writes a copy of a record as it stands at this moment, while others read and write it. The copy appears whole or not
 * at all, and is flushed to the disk.
 *
 * @returns its size in bytes
 * @throws RecordError where the file is there already or cannot be written
 */
export function backup(db: Database, path: string): number {
  if (existsSync(path))
    throw new RecordError(`Cannot write the backup "${path}": it is there already, wanted a new file`)
  const draft = `${path}.draft`
  try {
    rmSync(draft, { force: true })
    db.run('VACUUM INTO ?', draft)
    flush(draft)
    renameSync(draft, path)
    flush(dirname(resolve(path)))
    return statSync(path).size
  } catch (error) {
    rmSync(draft, { force: true })
    const { message } = failureOf(error, path) as Error
    throw new RecordError(
      `Cannot write the backup "${path}": ${message.replace(/^Cannot use the record ".*?": /, '')}`,
      {
        cause: error,
      },
    )
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
