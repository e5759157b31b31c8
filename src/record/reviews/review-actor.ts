import type { Database } from '../database.ts'
import { fold } from '../fold.ts'
import { RecordError } from '../record-error.ts'
import { appendReview } from './review.ts'
import type { By } from './review-claim.ts'

interface ActorRow {
  readonly number: number
  readonly id: string
  readonly merged: number | null
}

/**
 * Says that two actors are one: all that one did and will do counts as the other's.
 *
 * @param from id of the actor that is no more
 * @param into id of the one that it is
 * @throws RecordError where the record has no such actor or they are one already
 */
export function mergeActors(db: Database, from: string, into: string, by: By & { readonly note: string | null }): void {
  db.transaction(() => {
    const [lost, kept] = [actorOf(db, from), actorOf(db, into)]
    if (lost.number === kept.number)
      throw new RecordError(`Cannot merge "${from}" and "${into}": they are one actor already`)
    append(db, 'merge', into, { from }, by)
    db.run('UPDATE actors SET merged = ? WHERE number = ? OR merged = ?', kept.number, lost.number, lost.number)
    for (const { number } of namesOf(db, lost.number)) assign(db, number, kept.number)
  })
}

/**
 * Says that one of an actor's names is another actor: all that was done under it counts as that one's, which is made where the
 * record has none of this id.
 *
 * @param actor id of the actor that has the name now
 * @param into id of the one that it is
 * @returns how many forms of the name there were
 * @throws RecordError where the actor has no such name
 */
export function splitActor(
  db: Database,
  actor: string,
  name: string,
  into: string,
  by: By & { readonly note: string | null },
): number {
  return db.transaction(() => {
    const { number } = actorOf(db, actor)
    const names = namesOf(db, number).filter(({ folded }) => folded === fold(name))
    const first = names[0]
    if (first === undefined) throw new RecordError(`Cannot split "${name}" from "${actor}": it has no such name`)
    append(db, 'split', actor, { name, into }, by)
    const own = db.get<{ number: number }>('SELECT number FROM actors WHERE id = ?', into)
    const target = own?.number ?? makeActor(db, into, first.number)
    // Names of an actor that had been merged before come back to it: it is one of its own again.
    db.run('UPDATE actors SET merged = NULL WHERE number = ?', target)
    for (const each of names) assign(db, each.number, target)
    return names.length
  })
}

function append(
  db: Database,
  kind: 'merge' | 'split',
  id: string,
  value: unknown,
  by: By & { note: string | null },
): void {
  appendReview(db, { ...by, kind, subject: 'actor', id, field: null, value, machine: undefined })
}

function actorOf(db: Database, id: string): ActorRow {
  const row = db.get<ActorRow>('SELECT number, id, merged FROM actors WHERE id = ?', id)
  if (row === undefined) throw new RecordError(`The record has no actor "${id}"`)
  if (row.merged === null) return row
  return db.get<ActorRow>('SELECT number, id, merged FROM actors WHERE number = ?', row.merged)!
}

function namesOf(db: Database, actor: number): { number: number; folded: string }[] {
  return db.all('SELECT number, folded FROM actor_names WHERE actor = ? ORDER BY number', actor)
}

function makeActor(db: Database, id: string, name: number): number {
  return db.insert(
    `INSERT INTO actors (id, name, kind, country, sector, wikidata)
     SELECT ?, n.name, n.kind, a.country, a.sector, NULL FROM actor_names n JOIN actors a ON a.number = n.machine
     WHERE n.number = ?`,
    ...[id, name],
  )
}

/** Gives a name to an actor, with all that finds claims by it. */
function assign(db: Database, name: number, actor: number): void {
  db.run('UPDATE actor_names SET actor = ? WHERE number = ?', actor, name)
  const versions = db.all<{ version: number }>('SELECT DISTINCT version FROM claim_parties WHERE name = ?', name)
  db.run('UPDATE claim_parties SET actor = ? WHERE name = ?', actor, name)
  for (const { version } of versions) {
    const shared = db.get('SELECT 1 FROM claim_dyads WHERE version = ?', version)
    if (shared === undefined) continue
    db.run('DELETE FROM claim_dyads WHERE version = ?', version)
    db.run(
      `INSERT OR IGNORE INTO claim_dyads (actor, recipient, day, version, claim, last_day, type, status, voice, live)
       SELECT a.actor, r.actor, v.day, v.number, v.claim, v.last_day, v.type, v.status, v.voice, v.live
       FROM claim_versions v JOIN claim_parties a ON a.version = v.number AND a.role = 'actor'
       JOIN claim_parties r ON r.version = v.number AND r.role = 'recipient' WHERE v.number = ?`,
      version,
    )
  }
}
