import type { Database } from '../database.ts'
import { recordStamp } from '../stamp.ts'
import { ClaimTable } from './claim-table.ts'
import { appendVersions, markReplaced } from './load-table.ts'

interface Kept {
  table: ClaimTable
  stamp: string
  /** Reviews that merged actors or parted them: they change rows that are there. */
  merges: number
  /** What was made of the record since it last changed, by what it is. */
  readonly made: Map<string, unknown>
}

const TABLES = new WeakMap<Database, Kept>()

/** The claims of a record as a table, brought up to how the record stands. The first time takes as long as reading them all. */
export function tableOf(db: Database): ClaimTable {
  return keptOf(db).table
}

/** What is made of the record, once for as long as nothing in it changes. @param name of what is made */
export function madeOnce<T>(db: Database, name: string, make: () => T): T {
  const { made } = keptOf(db)
  if (!made.has(name)) made.set(name, make())
  return made.get(name) as T
}

function keptOf(db: Database): Kept {
  const stamp = recordStamp(db)
  const kept = TABLES.get(db)
  if (kept?.stamp === stamp) return kept
  return db.reading(() => {
    const merges = mergesOf(db)
    const table = kept !== undefined && kept.merges === merges ? updated(db, kept.table) : loaded(db)
    // Of the table as it was nothing else holds.
    const fresh = { table, stamp, merges, made: new Map<string, unknown>() }
    TABLES.set(db, fresh)
    return fresh
  })
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

function mergesOf(db: Database): number {
  return db.get<{ n: number }>("SELECT count(*) AS n FROM reviews WHERE subject = 'actor'")!.n
}
