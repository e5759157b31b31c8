import type { Actor } from '../../model/actor.ts'
import type { Database } from '../database.ts'
import { fold } from '../fold.ts'

/** An actor as a mention or a claim gives it. */
export type NamedActor = Pick<Actor, 'id' | 'name' | 'kind' | 'country' | 'sector' | 'role'> & {
  readonly wikidata?: string | null
}

/** A name in the record and the actor that it stands for, after merging and splitting by people. */
export interface KeptName {
  readonly number: number
  readonly actor: number
}

/** Finds the numbers of names, making what is not there; asks the database once a name. For one transaction. */
export class NameKeeper {
  readonly #db: Database
  readonly #known = new Map<string, KeptName>()

  constructor(db: Database) {
    this.#db = db
  }

  nameOf(actor: NamedActor): KeptName {
    const key = `${actor.id}\0${actor.name}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const machine = keepActor(this.#db, actor)
    const kept = keepName(this.#db, machine, actor)
    this.#known.set(key, kept)
    return kept
  }
}

interface ActorRow {
  readonly number: number
  readonly kind: string
  readonly merged: number | null
}

/** An id of a state is shared by all that act for it: the state itself gives the name that the actor is shown by. */
function keepActor(db: Database, { id, name, kind, country, sector, wikidata = null }: NamedActor): ActorRow {
  const row = db.get<ActorRow>('SELECT number, kind, merged FROM actors WHERE id = ?', id)
  if (row === undefined) {
    const number = db.insert(
      'INSERT INTO actors (id, name, kind, country, sector, wikidata) VALUES (?, ?, ?, ?, ?, ?)',
      ...[id, name, kind, country, sector, wikidata],
    )
    return { number, kind, merged: null }
  }
  if (kind === 'state' && row.kind !== 'state')
    db.run(
      'UPDATE actors SET name = ?, kind = ?, country = ?, sector = ?, wikidata = ? WHERE number = ?',
      ...[name, kind, country, sector, wikidata, row.number],
    )
  return row
}

function keepName(db: Database, machine: ActorRow, { name, kind, role }: NamedActor): KeptName {
  const row = db.get<KeptName>(
    'SELECT number, actor FROM actor_names WHERE machine = ? AND name = ?',
    machine.number,
    name,
  )
  if (row !== undefined) return row
  const actor = machine.merged ?? machine.number
  const number = db.insert(
    'INSERT INTO actor_names (machine, actor, name, folded, kind, role) VALUES (?, ?, ?, ?, ?, ?)',
    ...[machine.number, actor, name, fold(name), kind, role],
  )
  return { number, actor }
}
