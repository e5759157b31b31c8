import type { Database } from './database.ts'
import { gatherHappenings, ungatheredDocuments } from './happenings/record-happenings.ts'
import { groupReprints, ungroupedDocuments } from './reprints/record-reprints.ts'

/** What gathering did. */
export interface Gathered {
  /** Documents that were grouped with their reprints. */
  readonly grouped: number
  /** Happenings that are new or have other claims now. */
  readonly happenings: number
}

/** Documents in one transaction: long enough that an index page is written once for many, short enough for others that wait. */
const BATCH = 200

/**
 * Groups the documents that came since with their reprints, and brings happenings up to all claims that came, were set
 * right or no longer count. Every batch is kept whole; stopped between two, the same call goes on where it was. Where
 * nothing changed, nothing is done.
 *
 * @param stopped asked between two batches: true ends the work there
 */
export function gatherRecord(db: Database, stopped: () => boolean = () => false): Gathered {
  const documents = ungroupedDocuments(db)
  const grouped = inBatches(db, documents, stopped, (document) => {
    groupReprints(db, document)
  })
  const changed = new Set<string>()
  inBatches(db, ungatheredDocuments(db), stopped, (document) => {
    for (const happening of gatherHappenings(db, document)) changed.add(happening)
  })
  return { grouped, happenings: changed.size }
}

function inBatches<T>(db: Database, items: readonly T[], stopped: () => boolean, work: (item: T) => void): number {
  for (let from = 0; from < items.length; from += BATCH) {
    if (stopped()) return from
    db.transaction(() => {
      for (const item of items.slice(from, from + BATCH)) work(item)
    })
  }
  return items.length
}
