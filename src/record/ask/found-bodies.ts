import type { Database } from '../database.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { claimQuery, type Query } from './claim-query.ts'

/** What a filter lets through of one document: its number in the record, and those of the claims as they hold. */
export interface FoundBodies {
  readonly document: number
  readonly bodies: readonly number[]
}

/** What a filter lets through, document by document, as numbers; in little memory, however much it is. */
export function* foundBodies(db: Database, filter: ClaimFilter): Generator<FoundBodies> {
  const { sql, values } = Object.values(filter).every((wanted) => wanted === undefined) ? EVERYTHING : ordered(filter)
  for (const { document, bodies } of db.each<{ document: number; bodies: string }>(sql, ...values))
    yield {
      document,
      bodies: bodies
        .split(',')
        .map(Number)
        .sort((a, b) => a - b),
    }
}

/** The whole record stands in order of documents already, so that the first come at once. */
const EVERYTHING: Query = {
  sql: `SELECT document, group_concat(body) AS bodies FROM claim_versions INDEXED BY claim_versions_by_document
    WHERE live = 1 GROUP BY document ORDER BY document`,
  values: [],
}

function ordered(filter: ClaimFilter): Query {
  const { sql, values } = claimQuery(filter)
  return {
    sql: `WITH found AS (${sql}), ordered AS MATERIALIZED (SELECT v.document, v.body FROM found f
        JOIN claim_versions v ON v.number = f.version ORDER BY v.document, v.number)
      SELECT document, group_concat(body) AS bodies FROM ordered GROUP BY document ORDER BY document`,
    values,
  }
}
