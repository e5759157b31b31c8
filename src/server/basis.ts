import type { ClaimFilter } from '../record/ask/claim-filter.ts'
import type { Database } from '../record/database.ts'
import { basisOf as countsOf } from '../record/table/basis-of.ts'
import { select } from '../record/table/select.ts'
import type { Basis } from './contract.ts'

/** What claims that a filter lets through rest on. @param now ISO 8601 in UTC: as of when, where the filter does not say */
export function basisOf(db: Database, filter: ClaimFilter, now: string): Basis {
  return { ...countsOf(select(db, filter)), asOf: filter.asOf ?? now }
}
