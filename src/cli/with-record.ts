import type { Database } from '../record/database.ts'
import { openRecord } from '../record/open-record.ts'
import type { Context } from './context.ts'
import type { RecordOptions } from './options.ts'
import { recordFile } from './record-file.ts'

/** Does work on the record that is there, and closes it. @throws RecordError where there is none */
export async function withRecordOf<T>(
  { record }: RecordOptions,
  { env }: Context,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const db = openRecord(recordFile(record, env), { create: false })
  try {
    return await work(db)
  } finally {
    db.close()
  }
}
