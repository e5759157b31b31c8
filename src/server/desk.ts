import type { BackgroundRuns } from '../jobs/add/background.ts'
import type { ReaderPool } from '../jobs/read/reader-pool.ts'
import type { Database } from '../record/database.ts'
import type { AgencyFinder } from '../record/reprints/reprint-group.ts'
import type { Wording } from '../resources/wording.ts'

/** What routes work with that ask the record, passed in so that tests can stand in for any of it. */
export interface Desk {
  /** The record, open for as long as the server runs. */
  readonly db: Database
  /** Reads texts in threads; started when it is first asked. */
  readonly pool: () => ReaderPool
  readonly agencies: AgencyFinder
  readonly wording: Wording
  /** Who reviews, where a request does not say. */
  readonly reviewer: string
  /** Whether pages of private addresses may be fetched. */
  readonly allowPrivate: boolean
  /** Aborted when the server is to stop: what runs on ends then. */
  readonly stopping: AbortSignal
  /** The time now, ISO 8601 in UTC. */
  now(): string
  /** Says one thing where the server was started, on one line. */
  complain(message: string): void
  /** Called before what only the main thread does. @throws LeftToMain in a thread that answers beside it */
  onlyInMain(): void
}

/** The desk of the main thread, which also adds to the record. */
export interface MainDesk extends Desk {
  /** Adds to the record while pages are answered. */
  readonly runs: BackgroundRuns
  /** Folder of lexicons, gazetteer and network. */
  readonly data: string
}
