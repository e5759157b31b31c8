import Tinypool from 'tinypool'
import type { ReadingPage } from '../../formats/reading-page.ts'
import type { DocumentMeta } from '../../model/document.ts'
import type { Layers } from '../../record/entry.ts'
import { workerFile } from '../worker-file.ts'
import type { ReadTask, WorkerGiven } from './read-worker.ts'

/** Reads texts in threads of its own, so that the record is written meanwhile. */
export interface ReaderPool {
  readonly jobs: number
  /** @throws Error (the promise rejects) where the data cannot be loaded or the reading fails */
  read(text: string, meta: DocumentMeta): Promise<Layers>
  /** Reads a text for a page that shows it. @throws as `read` does */
  page(text: string, meta: DocumentMeta): Promise<ReadingPage>
  /** What tells this reader from others: see `stamped`. */
  stamp(): Promise<string>
  close(): Promise<void>
}

/** @param jobs threads; each holds a reader of its own (about 250 MB) */
export function readerPool(jobs: number, actors: string | undefined): ReaderPool {
  const pool = new Tinypool({
    filename: workerFile('read-worker'),
    runtime: 'worker_threads',
    minThreads: jobs,
    maxThreads: jobs,
    workerData: { actors } satisfies WorkerGiven,
  })
  return {
    jobs,
    read: (text, meta) => pool.run({ text, meta } satisfies ReadTask, { name: 'read' }),
    page: (text, meta) => pool.run({ text, meta } satisfies ReadTask, { name: 'page' }),
    stamp: () => pool.run(undefined, { name: 'stamp' }),
    close: () => pool.destroy(),
  }
}
