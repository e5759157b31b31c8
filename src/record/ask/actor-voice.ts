import type { Database, Value } from '../database.ts'
import type { ActorPage, Days } from './actor-page.ts'
import { daysCondition } from './actor-page.ts'
import type { PlaceInOrder } from './claim-query.ts'
import { claimsOfVersions, type FoundClaim, findClaims } from './find-claims.ts'

/** A condition with its values, in their order. */
interface Condition {
  readonly sql: string
  readonly values: readonly Value[]
}

/** Conditions on the days of rows `x` of `claim_sources`, which have the day on which an event begins and not its last. */
export function saidCondition({ since, until }: Days): Condition {
  const conditions = ['x.live = 1']
  if (until !== undefined) conditions.push("x.day > '' AND x.day <= ?")
  if (since !== undefined) conditions.push('(SELECT v.last_day FROM claim_versions v WHERE v.number = x.version) >= ?')
  return { sql: conditions.join(' AND '), values: [until, since].filter((day) => day !== undefined) }
}

/** The newest claims that an actor makes, or those who speak for it, about anyone: as the filter `side` finds them. */
export function saidByActor(db: Database, { id }: ActorPage, days: Days, limit: number): FoundClaim[] {
  return [...findClaims(db, { side: id, ...days }, limit).claims]
}

/** The newest claims with an actor that others make: neither it, nor who speaks for it, nor the writer alone. */
export function saidOfActor(db: Database, number: number, page: ActorPage, days: Days, limit: number): FoundClaim[] {
  const time = daysCondition(days)
  const found = ['actor', 'recipient'].flatMap((role) =>
    db.all<PlaceInOrder>(
      `SELECT DISTINCT x.version, x.day FROM claim_parties x
       WHERE x.role = ? AND x.actor = ? AND ${time.sql} AND x.voice <> 'writer' AND NOT EXISTS (
         SELECT 1 FROM claim_sources c WHERE c.version = x.version AND c.side = ?)
       ORDER BY x.day DESC, x.version DESC LIMIT ?`,
      ...[role, number, ...time.values, page.id, limit],
    ),
  )
  const once = new Map(found.map((place) => [place.version, place]))
  const newest = [...once.values()].sort((a, b) => (a.day === b.day ? b.version - a.version : a.day < b.day ? 1 : -1))
  return claimsOfVersions(db, newest.slice(0, limit))
}
