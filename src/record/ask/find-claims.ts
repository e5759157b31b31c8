import type { Claim } from '../../model/claim.ts'
import type { Database } from '../database.ts'
import type { Verdict } from '../keep/keep-version.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { claimQuery, hintsOf } from './claim-query.ts'

/** The document of a claim, as far as a list of claims shows it. */
export interface DocumentHead {
  readonly id: string
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** Publication day, '' where unknown. */
  readonly day: string
}

/** A claim as it holds: as the machine read it, or as people set it right. */
export interface FoundClaim {
  readonly claim: Claim
  readonly document: DocumentHead
  readonly verdict: Verdict | null
  /** Whether people set a field right; then the machine's reading stands beside it, see `showClaim`. */
  readonly corrected: boolean
  /** Id of the happening that it tells of, where the record has one. */
  readonly happening: string | null
}

export interface FoundClaims {
  readonly claims: readonly FoundClaim[]
  /** Whether there are more than were asked for. */
  readonly more: boolean
}

export interface Row extends DocumentHead {
  readonly json: string
  readonly verdict: Verdict | null
  readonly corrected: number
  readonly happening: string | null
}

/** What of a version and its document makes a found claim; completed by the versions to take. */
export const FOUND = `SELECT b.json, v.verdict, v.machine <> v.body AS corrected, h.id AS happening,
    d.id, d.title, d.publisher, d.url, d.day
  FROM found f JOIN claim_versions v ON v.number = f.version JOIN claim_bodies b ON b.number = v.body
  JOIN documents d ON d.number = v.document
  LEFT JOIN happening_claims hc ON hc.claim = v.claim LEFT JOIN happenings h ON h.number = hc.happening`

/**
 * Claims that a filter lets through, the newest event first.
 *
 * @param limit at most so many
 */
export function findClaims(db: Database, filter: ClaimFilter, limit: number): FoundClaims {
  const { sql, values } = claimQuery(filter, hintsOf(db, filter))
  const rows = db.all<Row>(
    `WITH found AS MATERIALIZED (${sql} ORDER BY day DESC, version DESC LIMIT ?) ${FOUND} ORDER BY f.day DESC, f.version DESC`,
    ...[...values, limit + 1],
  )
  return { claims: rows.slice(0, limit).map(fromRow), more: rows.length > limit }
}

/** Every claim that a filter lets through, in order of adding, one at a time. */
export function* eachClaim(db: Database, filter: ClaimFilter): Generator<FoundClaim> {
  const { sql, values } = claimQuery(filter, hintsOf(db, filter))
  for (const row of db.each<Row>(`WITH found AS (${sql}) ${FOUND} ORDER BY f.version`, ...values)) yield fromRow(row)
}

/** How many claims a filter lets through. */
export function countClaims(db: Database, filter: ClaimFilter): number {
  const { sql, values } = claimQuery(filter, hintsOf(db, filter))
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM (${sql})`, ...values)!.n
}

export function fromRow({ json, verdict, corrected, happening, ...document }: Row): FoundClaim {
  return { claim: JSON.parse(json) as Claim, document, verdict, corrected: corrected === 1, happening }
}
