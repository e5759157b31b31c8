import type { Database } from '../database.ts'
import { recordStamp } from '../stamp.ts'
import { ClaimTable } from './claim-table.ts'
import { appendVersions, markReplaced } from './load-table.ts'

interface Kept {
  readonly table: ClaimTable
  readonly stamp: string
  /** Reviews that merged actors or parted them: they change rows that are there. */
  readonly merges: number
}

const TABLES = new WeakMap<Database, Kept>()

/** The claims of a record as a table, brought up to how the record stands. The first time takes as long as reading them all. */
export function tableOf(db: Database): ClaimTable {
  const stamp = recordStamp(db)
  const kept = TABLES.get(db)
  if (kept?.stamp === stamp) return kept.table
  return db.reading(() => {
    const merges = countMerges(db)
    const table = kept?.merges === merges ? updated(db, kept.table) : loaded(db)
    TABLES.set(db, { table, stamp, merges })
    return table
  })
}

/** Versions that are loaded at once in the background: they keep nobody waiting for long. */
const AT_ONCE = 5000

/**
 * Loads the claims part by part: what takes them one at a time can do something else between. Where the record changes
 * meanwhile, or somebody who waits for it loads it whole, nothing comes of it.
 */
export function* loadInParts(db: Database, atOnce = AT_ONCE): Generator<undefined, void> {
  const [stamp, merges] = [recordStamp(db), countMerges(db)]
  const { last } = db.get<{ last: number }>('SELECT coalesce(max(number), 0) AS last FROM claim_versions')!
  const table = new ClaimTable()
  for (let to = 0; to < last; to += atOnce) {
    if (TABLES.has(db)) return
    appendVersions(db, table, to + atOnce - table.lastVersion)
    yield
  }
  if (!TABLES.has(db) && recordStamp(db) === stamp) TABLES.set(db, { table, stamp, merges })
}

function countMerges(db: Database): number {
  return db.get<{ merges: number }>("SELECT count(*) AS merges FROM reviews WHERE subject = 'actor'")!.merges
}

function loaded(db: Database): ClaimTable {
  const table = new ClaimTable()
  appendVersions(db, table)
  return table
}

/** What was added, and what that replaced; where more changed than that explains, the table is loaded anew. */
function updated(db: Database, table: ClaimTable): ClaimTable {
  const replaced = db.all<{ number: number; replaced: string }>(
    `SELECT old.number, old.replaced FROM (SELECT DISTINCT claim FROM claim_versions WHERE number > ?) fresh
     CROSS JOIN claim_versions old ON old.claim = fresh.claim AND old.replaced IS NOT NULL`,
    table.lastVersion,
  )
  appendVersions(db, table)
  markReplaced(table, replaced)
  const { live } = db.get<{ live: number }>('SELECT count(*) AS live FROM claim_versions WHERE live = 1')!
  return live === table.liveRows ? table : loaded(db)
}
