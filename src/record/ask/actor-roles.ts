import { dayText } from '../table/claim-table.ts'
import { rolesIn } from '../table/role-facts.ts'
import { rowsOfPeople } from '../table/rows-of-people.ts'
import type { Selected } from '../table/select.ts'
import type { ActorPage, Days } from './actor-page.ts'
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
 * @param selected claims with the actor, of these days
 * @param number of the actor
 * @param page what is known of it
 */
export function actorRoles(selected: Selected, number: number, page: ActorPage, days: Days = {}): ActorRole[] {
  const speakers = page.kind === 'state' ? page.speakers : []
  const people = [...page.names.filter(({ kind }) => kind === 'person'), ...speakers]
  const claims = new Map<string, number>()
  for (const person of people) claims.set(person.name, (claims.get(person.name) ?? 0) + person.claims)
  const most = [...claims].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, MOST_PEOPLE)
  const names = most.map(([name]) => name)
  const rows = rowsOfPeople(selected, { number, id: page.id }, names, days)
  const told = names.flatMap((name, person) => rolesOf(selected, name, rows[person]!))
  const examples = claimsOfVersions(selected.db, told)
  return told.map(({ version: _, ...role }, i) => {
    const { claim, document } = examples[i]!
    return { ...role, example: { claim: claim.id, document: document.id, words: claim.evidence.exact } }
  })
}

function spread(rows: readonly number[]): readonly number[] {
  if (rows.length <= MOST_READ) return rows
  const step = (rows.length - 1) / (MOST_READ - 1)
  return Array.from({ length: MOST_READ }, (_, i) => rows[Math.round(i * step)]!)
}

function rolesOf({ db, table }: Selected, name: string, all: readonly number[]): Told[] {
  const rows = spread(all)
  const counts = { claims: 0, read: rows.length, all: all.length }
  const told = rolesIn(db, table, rows)
  const roles = new Map<string, Told>()
  for (const row of rows) {
    const version = table.version.data[row]!
    const day = dayText(table.day.data[row]!) || null
    const own = told.get(row)!.filter(([named]) => named === name)
    // "Premier" and "premier" are one.
    for (const [key, role] of new Map(own.map(([, role]) => [role.toLowerCase(), role]))) {
      const known = roles.get(key) ?? { name, role, first: day, last: day, ...counts, version }
      const [first, last] = [known.first ?? day, day ?? known.last]
      roles.set(key, { ...known, first, last, claims: known.claims + 1, version })
    }
  }
  return [...roles.values()]
}
