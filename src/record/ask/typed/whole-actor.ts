import type { Database } from '../../database.ts'
import type { FoundActor } from '../find-actor.ts'
import { partyOf } from './party.ts'

/**
 * The actor that someone asks about; a name that is one of many of an actor's ("Igor Gromyko") stands for the whole actor.
 *
 * @returns its number, null for a state that the record knows nothing of
 * @throws UnknownName where nobody is called so
 */
export async function wholeActor(
  db: Database,
  typed: string,
): Promise<Pick<FoundActor, 'name' | 'id'> & { readonly number: number | null }> {
  const { filter, name, id } = await partyOf(db, typed)
  if (filter.by === 'actor') return { name, id, number: filter.numbers[0]! < 0 ? null : filter.numbers[0]! }
  const row = db.get<{ number: number }>('SELECT number FROM actors WHERE id = ?', id)
  return { name, id, number: row?.number ?? null }
}
