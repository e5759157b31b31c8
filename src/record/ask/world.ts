import type { Database } from '../database.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { type Dyad, listDyads } from './list-dyads.ts'
import { partyRows } from './party-rows.ts'
import { loadStates } from './typed/states.ts'

/** A state with the claims in which it acts, and is acted upon. */
export interface CountryClaims {
  readonly id: string
  readonly name: string
  readonly actor: number
  readonly recipient: number
  /** A place within it to draw it at, in degrees; null where the gazetteer has none. */
  readonly point: { readonly lat: number; readonly lon: number } | null
}

export interface World {
  /** Those with most claims first. */
  readonly countries: readonly CountryClaims[]
  /** What one state does to another, `a` to `b`, most claims first. */
  readonly flows: readonly Dyad[]
}

/** States and what passes between them, of the claims that a filter lets through. @param most flows at most */
export async function worldOf(db: Database, filter: ClaimFilter, most: number): Promise<World> {
  const points = new Map((await loadStates()).toReversed().map(({ code, point }) => [code, point]))
  const rows = partyRows(db, filter, 'claim_parties')
  const counts = db.all<Omit<CountryClaims, 'point'>>(
    `${rows.with === '' ? 'WITH' : `${rows.with},`} counted AS MATERIALIZED (
       SELECT x.actor AS number, x.role, count(DISTINCT x.version) AS claims FROM ${rows.from}
       WHERE ${rows.where} AND x.role IN ('actor', 'recipient') GROUP BY 1, 2)
     SELECT a.id, a.name, sum(CASE c.role WHEN 'actor' THEN c.claims ELSE 0 END) AS actor,
       sum(CASE c.role WHEN 'recipient' THEN c.claims ELSE 0 END) AS recipient
     FROM counted c CROSS JOIN actors a ON a.number = c.number WHERE a.kind = 'state'
     GROUP BY a.number ORDER BY sum(c.claims) DESC, a.id`,
    ...rows.values,
  )
  return {
    countries: counts.map((country) => ({ ...country, point: points.get(country.id) ?? null })),
    flows: listDyads(db, filter, { directed: true, states: true, limit: most }),
  }
}
