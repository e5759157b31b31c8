import { type RowGroup, rowGroups } from '../../export/parquet/row-group.ts'
import { claimTexts } from '../../record/ask/claim-texts.ts'
import { mergedActors } from '../../record/ask/documented-claims.ts'
import type { FoundPart } from '../../record/ask/found-part.ts'
import type { Database } from '../../record/database.ts'

/** Claims of the record as groups of rows of a Parquet file. */
export function rowGroupsOf(db: Database, found: FoundPart): Generator<RowGroup> {
  return rowGroups(claimTexts(db, found), mergedActors(db))
}
