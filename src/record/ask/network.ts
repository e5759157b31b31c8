import type { Database } from '../database.ts'
import type { ClaimFilter } from './claim-filter.ts'
import type { ListedActor } from './list-actors.ts'
import { type Dyad, listDyads } from './list-dyads.ts'
import { partyRows } from './party-rows.ts'

export interface Network {
  /** Those with most claims first; each has a link. */
  readonly nodes: readonly ListedActor[]
  /** Pairs of these, whoever acts, most claims first. */
  readonly links: readonly Dyad[]
}

/** The actors with most claims upon one another, of those that a filter lets through, and the pairs among them. */
export function networkOf(
  db: Database,
  filter: ClaimFilter,
  most: { readonly nodes: number; readonly links: number },
): Network {
  const rows = partyRows(db, filter, 'claim_dyads')
  const actors = db.all<ListedActor & { number: number }>(
    `${rows.with === '' ? 'WITH' : `${rows.with},`} sides AS MATERIALIZED (
       SELECT x.actor, x.recipient, x.version FROM ${rows.from} WHERE ${rows.where} AND x.actor <> x.recipient),
     counted AS (SELECT number, count(DISTINCT version) AS claims FROM (
       SELECT actor AS number, version FROM sides UNION ALL SELECT recipient, version FROM sides) GROUP BY number)
     SELECT a.number, a.id, a.name, a.kind, a.country, c.claims FROM counted c CROSS JOIN actors a ON a.number = c.number
     ORDER BY c.claims DESC, a.id LIMIT ?`,
    ...[...rows.values, most.nodes],
  )
  const among = actors.map(({ number }) => number)
  const links = listDyads(db, filter, { directed: false, among, limit: most.links })
  const linked = new Set(links.flatMap(({ a, b }) => [a.id, b.id]))
  return { nodes: actors.filter(({ id }) => linked.has(id)).map(({ number: _, ...actor }) => actor), links }
}
