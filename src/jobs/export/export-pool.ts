import { availableParallelism } from 'node:os'
import Tinypool from 'tinypool'
import { GROUP_ROWS, type RowGroup } from '../../export/parquet/row-group.ts'
import type { ClaimFilter } from '../../record/ask/claim-filter.ts'
import { foundBodies } from '../../record/ask/found-bodies.ts'
import { type FoundPart, partsOf } from '../../record/ask/found-part.ts'
import type { Database } from '../../record/database.ts'
import { workerFile } from '../worker-file.ts'
import type { ExportGiven } from './export-worker.ts'
import { rowGroupsOf } from './row-groups-of.ts'

const MOST_JOBS = 8

/**
 * The record's claims as groups of rows of a Parquet file, in order of their documents, made in threads where there are many:
 * to parse and to encode them takes longer than to find them.
 */
export async function* recordRowGroups(db: Database, filter: ClaimFilter): AsyncGenerator<RowGroup> {
  const parts = partsOf(foundBodies(db, filter), GROUP_ROWS)
  const first = parts.next()
  if (first.done === true) return
  const second = parts.next()
  const jobs = Math.min(MOST_JOBS, availableParallelism())
  if (second.done === true || jobs === 1) {
    for (const part of [first.value, ...(second.done === true ? [] : [second.value]), ...parts])
      yield* rowGroupsOf(db, part)
    return
  }
  const pool = new Tinypool({
    filename: workerFile('export-worker'),
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
    workerData: { record: db.path } satisfies ExportGiven,
  })
  try {
    const run = (part: FoundPart) => pool.run(part, { name: 'parquetRows' }) as Promise<RowGroup[]>
    const running = [run(first.value), run(second.value)]
    for (const part of parts) {
      running.push(run(part))
      // One part waits for each that is worked on, so that memory does not grow with the record.
      if (running.length >= 2 * jobs) yield* await running.shift()!
    }
    for (const groups of running) yield* await groups
  } finally {
    await pool.destroy()
  }
}
