import type { BasisCounts } from '../../src/record/ask/basis-counts.ts'
import type { ClaimFilter } from '../../src/record/ask/claim-filter.ts'
import { claimQuery, hintsOf } from '../../src/record/ask/claim-query.ts'
import type { Database } from '../../src/record/database.ts'

/** What the claims that a filter lets through rest on, counted by the record itself. */
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
