import type { EventType } from '../../model/plover.ts'
import type { Database } from '../database.ts'

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

const MOST = 12

/** @param number of the actor */
export function actorPage(db: Database, number: number): ActorPage {
  const actor = db.get<Pick<ActorPage, 'id' | 'name' | 'kind' | 'country' | 'wikidata'>>(
    'SELECT id, name, kind, country, wikidata FROM actors WHERE number = ?',
    number,
  )!
  return {
    ...actor,
    ...daysOf(db, number),
    asActor: typesOf(db, 'actor', number),
    asRecipient: typesOf(db, 'recipient', number),
    names: db.all(
      `SELECT n.name, n.kind, n.role, count(*) AS claims FROM actor_names n JOIN claim_parties p ON p.name = n.number
       WHERE n.actor = ? AND p.live = 1 GROUP BY n.number ORDER BY claims DESC, n.name LIMIT ?`,
      ...[number, MOST],
    ),
    counterparts: db.all<Counterpart>(
      `SELECT a.id, a.name, sum(given) AS "to", sum(taken) AS "from" FROM (
         SELECT recipient AS other, count(*) AS given, 0 AS taken FROM claim_dyads WHERE actor = ? AND recipient <> ? AND live = 1 GROUP BY 1
         UNION ALL SELECT actor, 0, count(*) FROM claim_dyads WHERE recipient = ? AND actor <> ? AND live = 1 GROUP BY 1)
       JOIN actors a ON a.number = other GROUP BY other ORDER BY sum(given) + sum(taken) DESC, a.id LIMIT ?`,
      ...[number, number, number, number, MOST],
    ),
    speakers: db.all(
      `SELECT s.name, s.role, count(*) AS claims FROM sources s JOIN claim_sources c ON c.source = s.number
       WHERE s.country = ? AND s.kind = 'named' AND c.live = 1 GROUP BY s.id ORDER BY claims DESC, s.name LIMIT ?`,
      ...[actor.country ?? actor.id, MOST],
    ),
  }
}

function typesOf(db: Database, role: 'actor' | 'recipient', number: number): TypeCount[] {
  return db.all<TypeCount>(
    `SELECT type, count(DISTINCT version) AS claims FROM claim_parties WHERE role = ? AND actor = ? AND live = 1
     GROUP BY type ORDER BY claims DESC, type`,
    ...[role, number],
  )
}

function daysOf(db: Database, number: number): { first: string | null; last: string | null } {
  return db.get(
    `SELECT min(day) AS first, max(day) AS last FROM claim_parties
     WHERE role IN ('actor', 'recipient') AND actor = ? AND day > '' AND live = 1`,
    number,
  )!
}
