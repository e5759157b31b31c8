import { type RowGroup, rowGroups } from '../../export/parquet/row-group.ts'
import { claimTexts } from '../../record/ask/claim-texts.ts'
import { mergedActors } from '../../record/ask/documented-claims.ts'
import type { FoundBodies } from '../../record/ask/found-bodies.ts'
import type { Database } from '../../record/database.ts'

/** Claims of the record as groups of rows of a Parquet file. */
export function rowGroupsOf(db: Database, found: readonly FoundBodies[]): Generator<RowGroup> {
  return rowGroups(claimTexts(db, found), mergedActors(db))
}
