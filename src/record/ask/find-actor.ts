import type { Database } from '../database.ts'
import { fold } from '../fold.ts'
import type { PartyFilter } from './claim-filter.ts'

/** An actor of the record, or one of the names by which actors act. */
export interface FoundActor {
  readonly filter: PartyFilter
  /** As it is shown: "Russia", "Igor Gromyko". */
  readonly name: string
  readonly id: string
}

/**
 * The actor that has this id or name in the record. The name of an actor stands for all that it does under any name; a
 * name that someone acts under for another ("Igor Gromyko" for Russia) for that alone. Accents and case do not count.
 *
 * @returns null where the record knows no such id or name
 */
export function findActor(db: Database, typed: string): FoundActor | null {
  const byId = db.get<{ number: number; name: string; id: string }>(
    `SELECT coalesce(m.number, a.number) AS number, coalesce(m.name, a.name) AS name, coalesce(m.id, a.id) AS id
     FROM actors a LEFT JOIN actors m ON m.number = a.merged WHERE a.id IN (?, ?, ?)`,
    ...[typed, typed.toUpperCase(), typed.toLowerCase()],
  )
  if (byId !== undefined) return { filter: { by: 'actor', numbers: [byId.number] }, name: byId.name, id: byId.id }
  const names = db.all<NameRow>(
    `SELECT n.number, n.actor, n.name, a.id, a.name AS actorName FROM actor_names n JOIN actors a ON a.number = n.actor
     WHERE n.folded = ? ORDER BY n.number`,
    fold(typed),
  )
  const first = names[0]
  if (first === undefined) return null
  const own = names.filter(({ name, actorName }) => fold(name) === fold(actorName))
  if (own.length > 0) {
    const numbers = [...new Set(own.map(({ actor }) => actor))]
    return { filter: { by: 'actor', numbers }, name: own[0]!.actorName, id: own[0]!.id }
  }
  return { filter: { by: 'name', numbers: names.map(({ number }) => number) }, name: first.name, id: first.id }
}

interface NameRow {
  readonly number: number
  readonly actor: number
  readonly name: string
  readonly id: string
  readonly actorName: string
}

/** Names in the record that are about as long as this one, for suggestions: those most named first. */
export function namesLike(db: Database, typed: string, within: number): string[] {
  const { length } = fold(typed)
  return db
    .all<{ name: string }>(
      'SELECT DISTINCT name FROM actor_names WHERE length(folded) BETWEEN ? AND ? LIMIT 100000',
      ...[length - within, length + within],
    )
    .map(({ name }) => name)
}
