import type { EventType } from '../../model/plover.ts'
import type { Database, Value } from '../database.ts'

/** What a record knows of an actor: what it is called, what it did and what was done to it, with whom, and who says so. */
export interface ActorPage {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly country: string | null
  readonly wikidata: string | null
  /** First and last day of an event with it, null where there is none. */
  readonly first: string | null
  readonly last: string | null
  /** Claims by type of event, most first. */
  readonly asActor: readonly TypeCount[]
  readonly asRecipient: readonly TypeCount[]
  /** The names under which it acts or is acted upon, most first. */
  readonly names: readonly {
    readonly name: string
    readonly kind: string
    readonly role: string | null
    readonly claims: number
  }[]
  /** With whom, most first: claims in which it acts upon them, and they upon it. */
  readonly counterparts: readonly Counterpart[]
  /** Who speaks for its country, most first. */
  readonly speakers: readonly { readonly name: string; readonly role: string | null; readonly claims: number }[]
}

export interface TypeCount {
  readonly type: EventType
  readonly claims: number
}

export interface Counterpart {
  readonly id: string
  readonly name: string
  readonly to: number
  readonly from: number
}

/** The days that are looked at: YYYY-MM-DD. */
export interface Days {
  readonly since?: string
  readonly until?: string
}

/** Names, counterparts and speakers that are told. */
export const MOST = 12

/** An actor as the record has it by its number. */
export type ActorHead = Pick<ActorPage, 'id' | 'name' | 'kind' | 'country' | 'wikidata'>

export function actorHead(db: Database, number: number): ActorHead {
  return db.get<ActorHead>('SELECT id, name, kind, country, wikidata FROM actors WHERE number = ?', number)!
}

/**
 * Each of its queries keeps to one run of rows of a table in order of actors: what is common has a quarter of all rows.
 *
 * @param number of the actor
 * @param days when events are to be; who speaks is told of all days that the record has
 */
export function actorPage(db: Database, number: number, days: Days = {}): ActorPage {
  const actor = actorHead(db, number)
  return {
    ...actor,
    ...daysOf(db, number, days),
    asActor: typesOf(db, 'actor', number, days),
    asRecipient: typesOf(db, 'recipient', number, days),
    names: namesOf(db, number, days),
    counterparts: counterpartsOf(db, number, days),
    speakers: speakersFor(db, actor.country ?? actor.id),
  }
}

/** Of the names of one the name and role are those of the source that came first. */
function speakersFor(db: Database, country: string): ActorPage['speakers'] {
  return db
    .all<ActorPage['speakers'][number] & { first?: number }>(
      `SELECT min(s.number) AS first, s.name, s.role,
         sum((SELECT count(*) FROM claim_sources c WHERE c.source = s.number AND c.live = 1)) AS claims
       FROM sources s WHERE s.country = ? AND s.kind = 'named'
       GROUP BY s.id HAVING claims > 0 ORDER BY claims DESC, s.name, s.id LIMIT ?`,
      ...[country, MOST],
    )
    .map(({ first: _, ...speaker }) => speaker)
}

/** Conditions on the days of rows `x`, in the order of their values. */
export function daysCondition({ since, until }: Days): { readonly sql: string; readonly values: readonly Value[] } {
  const conditions = ['x.live = 1']
  if (until !== undefined) conditions.push("x.day > '' AND x.day <= ?")
  if (since !== undefined) conditions.push('x.last_day >= ?')
  return { sql: conditions.join(' AND '), values: [until, since].filter((day) => day !== undefined) }
}

/** A name that is also another's is counted in the rows of this actor alone, which stand together. */
function namesOf(db: Database, number: number, days: Days): ActorPage['names'] {
  const { sql, values } = daysCondition(days)
  return db.all(
    `SELECT n.name, n.kind, n.role, f.claims FROM (
       SELECT x.name, count(*) AS claims FROM claim_parties x
       WHERE x.role IN ('actor', 'recipient') AND x.actor = ? AND ${sql} GROUP BY x.name) f
     CROSS JOIN actor_names n ON n.number = f.name ORDER BY f.claims DESC, n.name LIMIT ?`,
    ...[number, ...values, MOST],
  )
}

/** Pairs are in order of who acts: of those that act upon it each is asked for, and not all pairs looked through. */
function counterpartsOf(db: Database, number: number, days: Days): Counterpart[] {
  const { sql, values } = daysCondition(days)
  return db.all<Counterpart>(
    `SELECT a.id, a.name, sum(given) AS "to", sum(taken) AS "from" FROM (
       SELECT x.recipient AS other, count(*) AS given, 0 AS taken FROM claim_dyads x
         WHERE x.actor = ? AND x.recipient <> ? AND ${sql} GROUP BY x.recipient
       UNION ALL SELECT o.number, 0, count(*) FROM actors o
         CROSS JOIN claim_dyads x ON x.actor = o.number AND x.recipient = ? AND ${sql}
         WHERE o.number <> ? GROUP BY o.number)
     JOIN actors a ON a.number = other GROUP BY other ORDER BY sum(given) + sum(taken) DESC, a.id LIMIT ?`,
    ...[number, number, ...values, number, ...values, number, MOST],
  )
}

function typesOf(db: Database, role: 'actor' | 'recipient', number: number, days: Days): TypeCount[] {
  const { sql, values } = daysCondition(days)
  return db.all<TypeCount>(
    `SELECT x.type, count(DISTINCT x.version) AS claims FROM claim_parties x WHERE x.role = ? AND x.actor = ? AND ${sql}
     GROUP BY x.type ORDER BY claims DESC, x.type`,
    ...[role, number, ...values],
  )
}

function daysOf(db: Database, number: number, days: Days): { first: string | null; last: string | null } {
  const { sql, values } = daysCondition(days)
  const end = (order: 'ASC' | 'DESC') =>
    ['actor', 'recipient'].flatMap((role) => {
      const row = db.get<{ day: string }>(
        `SELECT x.day FROM claim_parties x WHERE x.role = ? AND x.actor = ? AND x.day > '' AND ${sql}
         ORDER BY x.day ${order} LIMIT 1`,
        ...[role, number, ...values],
      )
      return row?.day ?? []
    })
  return { first: end('ASC').sort()[0] ?? null, last: end('DESC').sort().at(-1) ?? null }
}
