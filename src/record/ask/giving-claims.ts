import type { Claim } from '../../model/claim.ts'
import type { DocumentedClaim } from '../../model/documented-claim.ts'
import type { Database } from '../database.ts'
import { STAGED_TYPES, UNSTAGED_STATUSES } from '../ledger/stage.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { claimQuery, hintsOf } from './claim-query.ts'
import { mergedActors, withMerged } from './documented-claims.ts'

const quoted = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ')

/**
 * What a version `v` with the body `b` must be to make an entry of a ledger. Most claims make none, and to parse them takes
 * longer than all else; of what has no goods only aid does.
 */
export const MAY_GIVE = `v.type IN (${quoted(STAGED_TYPES)}) AND v.status NOT IN (${quoted(UNSTAGED_STATUSES)})
  AND (v.type = 'AID' OR instr(b.json, '"goods":[]') = 0)`

interface Row {
  readonly json: string
  readonly id: string
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly day: string
  readonly language: string | null
  readonly group: string | null
}

/** Columns of the versions `f` that may make entries of a ledger. */
const GIVING = `SELECT b.json, d.id, d.title, d.publisher, d.url, d.day, d.language, r."group" FROM found f
  JOIN claim_versions v ON v.number = f.version JOIN claim_bodies b ON b.number = v.body
  JOIN documents d ON d.number = v.document LEFT JOIN reprints r ON r.document = d.number WHERE ${MAY_GIVE}`

/** The claims of a filter that may make entries of a ledger, as they hold, with what a ledger wants of their documents. */
export function* givingClaims(db: Database, filter: ClaimFilter): Generator<DocumentedClaim> {
  const { sql, values } = claimQuery(filter, hintsOf(db, filter))
  yield* documented(db, db.each<Row>(`WITH found AS MATERIALIZED (${sql}) ${GIVING}`, ...values))
}

/** Those of some versions. */
export function givingVersions(db: Database, versions: readonly number[]): DocumentedClaim[] {
  const rows = db.all<Row>(
    `WITH found AS MATERIALIZED (SELECT value AS version FROM json_each(?)) ${GIVING}`,
    JSON.stringify(versions),
  )
  return [...documented(db, rows)]
}

function* documented(db: Database, rows: Iterable<Row>): Generator<DocumentedClaim> {
  const merged = mergedActors(db)
  for (const { json, day, language, ...document } of rows)
    yield {
      claim: withMerged(JSON.parse(json) as Claim, merged),
      document: {
        ...document,
        date: day === '' ? null : day,
        language: language ?? 'en',
        text: null,
        trees: null,
      },
    }
}
