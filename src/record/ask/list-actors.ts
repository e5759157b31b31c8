import type { Database } from '../database.ts'
import { fold } from '../fold.ts'

/** An actor of the record with the claims in which it acts or is acted upon. */
export interface ListedActor {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly country: string | null
  readonly claims: number
}

/** Where an actor stands in the list. */
export interface ActorPlace {
  /** 1 where what is looked for is its id or one of its names, else 0. */
  readonly same: number
  readonly claims: number
  readonly id: string
}

export interface ListedActors {
  readonly actors: readonly ListedActor[]
  /** The place of the last one, where there are more; else null. */
  readonly next: ActorPlace | null
}

type Row = ListedActor & ActorPlace

/**
 * Actors whose id or one of whose names begins so, or a word of it; those that are called just so first, then those with
 * most claims. All actors where nothing is looked for.
 *
 * @param codes ids that are meant as well: of states by names that the record does not know
 */
export function listActors(
  db: Database,
  { typed, codes }: { readonly typed: string; readonly codes: readonly string[] },
  limit: number,
  after: ActorPlace | null = null,
): ListedActors {
  const folded = fold(typed)
  const beginning = `${folded.replace(/[\\%_]/g, '\\$&')}%`
  const rows = db.all<Row>(
    `WITH named AS MATERIALIZED (
       SELECT actor, max(folded = ?1) AS same FROM actor_names
       WHERE folded LIKE ?2 ESCAPE '\\' OR folded LIKE '% ' || ?2 ESCAPE '\\' GROUP BY actor
       UNION ALL SELECT number, lower(id) = ?1 FROM actors WHERE id LIKE ?2 ESCAPE '\\'
       UNION ALL SELECT number, 1 FROM actors WHERE id IN (SELECT value FROM json_each(?3))),
     found AS MATERIALIZED (SELECT actor, max(same) AS same FROM named GROUP BY actor),
     counted AS (
       SELECT a.id, a.name, a.kind, a.country, found.same,
         (SELECT count(DISTINCT p.version) FROM claim_parties p
          WHERE p.role IN ('actor', 'recipient') AND p.actor = a.number AND p.live = 1) AS claims
       FROM found CROSS JOIN actors a ON a.number = found.actor WHERE a.merged IS NULL)
     SELECT * FROM counted WHERE claims > 0
       AND (?4 IS NULL OR same < ?4 OR same = ?4 AND (claims < ?5 OR claims = ?5 AND id > ?6))
     ORDER BY same DESC, claims DESC, id LIMIT ?7`,
    ...[folded, beginning, JSON.stringify(codes)],
    ...[after?.same ?? null, after?.claims ?? null, after?.id ?? null, limit + 1],
  )
  const taken = rows.slice(0, limit)
  const last = taken.at(-1)
  return {
    actors: taken.map(({ same: _, ...actor }) => actor),
    next: rows.length > limit && last !== undefined ? { same: last.same, claims: last.claims, id: last.id } : null,
  }
}
