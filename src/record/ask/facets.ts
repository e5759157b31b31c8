import type { Database } from '../database.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { claimQuery, hintsOf } from './claim-query.ts'

export const FACETS = ['actor', 'recipient', 'type', 'context', 'status', 'voice', 'source', 'publisher'] as const
export type Facet = (typeof FACETS)[number]

/** A value that claims can be chosen by, and how many of them have it. */
export interface FacetCount {
  /** As a filter takes it: an id of an actor or a source, else the word itself. */
  readonly value: string
  /** Of actors, sources and publishers the name; else the word itself. */
  readonly name: string
  readonly claims: number
}

/** What of a filter a facet chooses. */
const CHOICES: Readonly<Record<Facet, keyof ClaimFilter>> = {
  ...{ actor: 'actor', recipient: 'recipient', type: 'type', context: 'context' },
  ...{ status: 'status', voice: 'voice', source: 'sources', publisher: 'publisher' },
}

const PARTY = (role: string) => `SELECT a.id AS value, a.name, count(DISTINCT f.version) AS claims FROM found f
  JOIN claim_parties p ON p.version = f.version AND p.role = '${role}' JOIN actors a ON a.number = p.actor GROUP BY a.number`
const COLUMN = (column: string) => `SELECT v.${column} AS value, v.${column} AS name, count(*) AS claims FROM found f
  JOIN claim_versions v ON v.number = f.version GROUP BY 1`
const QUERIES: Readonly<Record<Facet, string>> = {
  actor: PARTY('actor'),
  recipient: PARTY('recipient'),
  type: COLUMN('type'),
  context: `SELECT c.context AS value, c.context AS name, count(*) AS claims FROM found f
    JOIN claim_contexts c ON c.version = f.version GROUP BY 1`,
  status: COLUMN('status'),
  voice: COLUMN('voice'),
  source: `SELECT s.id AS value, s.name, count(DISTINCT f.version) AS claims FROM found f
    JOIN claim_sources c ON c.version = f.version JOIN sources s ON s.number = c.source GROUP BY s.id`,
  publisher: `SELECT a.publisher AS value, a.publisher AS name, count(DISTINCT f.version) AS claims FROM found f
    JOIN claim_versions v ON v.number = f.version JOIN appearances a ON a.document = v.document
    WHERE a.publisher IS NOT NULL GROUP BY a.publisher`,
}

/**
 * How many claims each further choice would leave, those with most first. A facet leaves its own choice out of account, so
 * that what else could be chosen stays in view.
 *
 * @param most values of one facet
 */
export function facetsOf(
  db: Database,
  filter: ClaimFilter,
  most: number,
): Readonly<Record<Facet, readonly FacetCount[]>> {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const { [CHOICES[facet]]: _, ...others } = filter
      const { sql, values } = claimQuery(others, hintsOf(db, others))
      const counts = db.all<FacetCount>(
        `WITH found AS MATERIALIZED (${sql}) ${QUERIES[facet]} ORDER BY claims DESC, value LIMIT ?`,
        ...[...values, most],
      )
      return [facet, counts]
    }),
  ) as unknown as Record<Facet, readonly FacetCount[]>
}
