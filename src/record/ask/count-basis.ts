import type { Database } from '../database.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { claimQuery, hintsOf } from './claim-query.ts'

/** What claims rest on: documents, and those among them that are not reprints of one another. */
export interface BasisCounts {
  readonly claims: number
  readonly documents: number
  readonly reports: number
}

/** What the claims that a filter lets through rest on. */
export function countBasis(db: Database, filter: ClaimFilter): BasisCounts {
  const { sql, values } = claimQuery(filter, hintsOf(db, filter))
  return db.get<BasisCounts>(
    `WITH found AS MATERIALIZED (${sql}), per AS MATERIALIZED (
       SELECT v.document, count(*) AS claims FROM found f JOIN claim_versions v ON v.number = f.version GROUP BY v.document)
     SELECT coalesce(sum(per.claims), 0) AS claims, count(*) AS documents,
       count(DISTINCT coalesce(r."group", per.document)) AS reports
     FROM per LEFT JOIN reprints r ON r.document = per.document`,
    ...values,
  )!
}
