import type { Database } from '../database.ts'
import { FOUND, type FoundClaim, fromRow, type Row } from './find-claims.ts'

/** The claims of a happening as they hold now, in order of publication. @param id its name */
export function* eachClaimOf(db: Database, id: string): Generator<FoundClaim> {
  const rows = db.each<Row>(
    `WITH found AS (SELECT v.number AS version FROM happenings AS own
       JOIN happening_claims AS l ON l.happening = own.number
       JOIN claim_versions AS v ON v.claim = l.claim AND v.live = 1 WHERE own.id = ?)
     ${FOUND} ORDER BY d.day, f.version`,
    id,
  )
  for (const row of rows) yield fromRow(row)
}
