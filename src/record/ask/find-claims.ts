import type { Claim } from '../../model/claim.ts'
import type { Database } from '../database.ts'
import type { Verdict } from '../keep/keep-version.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { claimQuery, hintsOf, type PlaceInOrder } from './claim-query.ts'

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
  /** The place of the last one, after which the next begin; null where there is none. */
  readonly last: PlaceInOrder | null
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
 * @param after the place of one before them; from the newest on where it is null
 */
export function findClaims(
  db: Database,
  filter: ClaimFilter,
  limit: number,
  after: PlaceInOrder | null = null,
): FoundClaims {
  const { sql, values } = claimQuery(filter, hintsOf(db, filter), after)
  const found = db.all<PlaceInOrder>(`${sql} ORDER BY day DESC, version DESC LIMIT ?`, ...values, limit + 1)
  const taken = found.slice(0, limit)
  return { claims: claimsOfVersions(db, taken), more: found.length > limit, last: taken.at(-1) ?? null }
}

/** The claims of versions, in their order. */
export function claimsOfVersions(db: Database, versions: readonly Pick<PlaceInOrder, 'version'>[]): FoundClaim[] {
  const rows = db.all<Row>(
    `WITH found AS MATERIALIZED (SELECT key AS place, value AS version FROM json_each(?)) ${FOUND} ORDER BY f.place`,
    JSON.stringify(versions.map(({ version }) => version)),
  )
  return rows.map(fromRow)
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
