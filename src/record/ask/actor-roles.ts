import type { Database } from '../database.ts'
import { type NamedRole, rolesIn } from '../table/role-facts.ts'
import { tableOf } from '../table/table-of.ts'
import { type ActorPage, type Days, daysCondition } from './actor-page.ts'
import { saidCondition } from './actor-voice.ts'
import type { PlaceInOrder } from './claim-query.ts'
import { claimsOfVersions } from './find-claims.ts'

/** A role that texts give to one who acts or speaks for an actor. */
export interface ActorRole {
  /** Who has it. */
  readonly name: string
  readonly role: string
  /** First and last day of an event that is told with it, null where none has a day. */
  readonly first: string | null
  readonly last: string | null
  /** Claims that give it, of those that were read. */
  readonly claims: number
  /** Claims with this person: those that were read, and all. Where there are many, some are read, spread over their days. */
  readonly read: number
  readonly all: number
  /** The newest claim that gives it, with its words. */
  readonly example: RoleExample
}

export interface RoleExample {
  readonly claim: string
  readonly document: string
  readonly words: string
}

/** A role before its example is looked up: the version that gives it last. */
type Told = Omit<ActorRole, 'example'> & { readonly version: number }

/** Claims of one person that are read: of more, so many spread evenly over their days. */
const MOST_READ = 40
const MOST_PEOPLE = 12

/**
 * The roles of the people most named for an actor: those of one after each other, in order of time. The record's tables keep
 * one role a name; which it was when stands in the claims, so those are read.
 *
 * @param number of the actor; @param page what is known of it
 */
export function actorRoles(db: Database, number: number, page: ActorPage, days: Days = {}): ActorRole[] {
  const speakers = page.kind === 'state' ? page.speakers : []
  const people = [...page.names.filter(({ kind }) => kind === 'person'), ...speakers]
  const claims = new Map<string, number>()
  for (const person of people) claims.set(person.name, (claims.get(person.name) ?? 0) + person.claims)
  const most = [...claims].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, MOST_PEOPLE)
  const told = most.flatMap(([name]) => rolesOf(db, name, placesOf(db, number, page, name, days)))
  const examples = claimsOfVersions(db, told)
  return told.map(({ version: _, ...role }, i) => {
    const { claim, document } = examples[i]!
    return { ...role, example: { claim: claim.id, document: document.id, words: claim.evidence.exact } }
  })
}

/** Where a person acts for an actor, is acted upon for it or speaks for it, in order of days. */
function placesOf(db: Database, number: number, page: ActorPage, name: string, days: Days): PlaceInOrder[] {
  const acting = daysCondition(days)
  const speaking = saidCondition(days)
  return db.all<PlaceInOrder>(
    `SELECT x.version, x.day FROM actor_names n CROSS JOIN claim_parties x ON x.name = n.number
     WHERE n.actor = ? AND n.name = ? AND x.role IN ('actor', 'recipient') AND ${acting.sql}
     UNION SELECT x.version, x.day FROM sources s CROSS JOIN claim_sources x ON x.source = s.number
     WHERE s.country = ? AND s.name = ? AND s.kind = 'named' AND ${speaking.sql} ORDER BY 2, 1`,
    ...[number, name, ...acting.values, page.id, name, ...speaking.values],
  )
}

function spread(places: readonly PlaceInOrder[]): readonly PlaceInOrder[] {
  if (places.length <= MOST_READ) return places
  const step = (places.length - 1) / (MOST_READ - 1)
  return Array.from({ length: MOST_READ }, (_, i) => places[Math.round(i * step)]!)
}

function rolesOf(db: Database, name: string, all: readonly PlaceInOrder[]): Told[] {
  const places = spread(all)
  const counts = { claims: 0, read: places.length, all: all.length }
  const told = rolesIn(
    db,
    tableOf(db),
    places.map(({ version }) => version),
  )
  const roles = new Map<string, Told>()
  for (const { version, day: text } of places) {
    const day = text === '' ? null : text
    const own = told.get(version)!.filter(([named]: NamedRole) => named === name)
    // "Premier" and "premier" are one.
    for (const [key, role] of new Map(own.map(([, role]) => [role.toLowerCase(), role]))) {
      const known = roles.get(key) ?? { name, role, first: day, last: day, ...counts, version }
      const [first, last] = [known.first ?? day, day ?? known.last]
      roles.set(key, { ...known, first, last, claims: known.claims + 1, version })
    }
  }
  return [...roles.values()]
}
