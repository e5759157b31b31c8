import type { Database } from './database.ts'
import { gatherHappenings } from './happenings/record-happenings.ts'
import type { KeptDocument } from './keep/keep-document.ts'
import { groupReprints } from './reprints/record-reprints.ts'

/**
 * Relates a document to what the record has: the texts that it reprints or that reprint it, and the happenings that its
 * claims tell of. To be done in the transaction that keeps it, so that every document of a record is related.
 */
export function relateDocument(db: Database, { id, number }: Pick<KeptDocument, 'id' | 'number'>): void {
  groupReprints(db, id)
  gatherHappenings(db, number)
}
