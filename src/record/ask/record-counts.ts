import type { Database } from '../database.ts'
import { madeOnce } from '../made-once.ts'

/** What a record holds as a whole. */
export interface RecordCounts {
  readonly documents: number
  readonly claims: number
  readonly happenings: number
  /** Claims that nobody has accepted or rejected. */
  readonly unreviewed: number
  /** First and last day of an event; null where no event has one. */
  readonly first: string | null
  readonly last: string | null
  /** When a document was last added. */
  readonly added: string | null
}

/** Counted once for as long as nothing changes: each page asks for it. */
export function recordCounts(db: Database): RecordCounts {
  return madeOnce(db, 'record counts', () => counted(db))
}

function counted(db: Database): RecordCounts {
  return db.get<RecordCounts>(
    `SELECT (SELECT count(*) FROM documents) AS documents,
       (SELECT count(*) FROM claim_versions WHERE live = 1) AS claims,
       (SELECT count(*) FROM happenings) AS happenings,
       (SELECT count(*) FROM claim_versions WHERE live = 1 AND verdict IS NULL) AS unreviewed,
       (SELECT min(day) FROM claim_versions WHERE live = 1 AND day > '') AS first,
       (SELECT max(day) FROM claim_versions WHERE live = 1 AND day > '') AS last,
       (SELECT max(added) FROM documents) AS added`,
  )!
}
