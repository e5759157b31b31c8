import { workerData } from 'node:worker_threads'
import type { RowGroup } from '../../export/parquet/row-group.ts'
import type { FoundPart } from '../../record/ask/found-part.ts'
import { openRecord } from '../../record/open-record.ts'
import { rowGroupsOf } from './row-groups-of.ts'

/** What the pool gives its workers. */
export interface ExportGiven {
  /** The record's file. */
  readonly record: string
}

// Tinypool passes its own data first and then what the pool was given.
const { record } = (workerData as [unknown, ExportGiven])[1]
const db = openRecord(record, { create: false })
db.readOnce()

/** Claims of the record as groups of rows of a Parquet file: one, unless there are very many. */
export function parquetRows(found: FoundPart): RowGroup[] {
  return [...rowGroupsOf(db, found)]
}
