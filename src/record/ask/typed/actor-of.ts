import { clean } from '../../../formats/clean.ts'
import type { Database } from '../../database.ts'
import { MalformedQuestion } from '../../record-error.ts'
import type { Party } from '../happening-summary.ts'
import { partyOf } from './party.ts'

/** An actor of its own, with the numbers under which the record has it; -1 where it has done nothing. */
export interface TypedActor extends Party {
  readonly numbers: readonly number[]
}

/**
 * The actor that someone asks for, as one side of a relation.
 *
 * @throws UnknownName where nobody is called so
 * @throws MalformedQuestion where the name is of someone who acts for another
 */
export async function actorOf(db: Database, typed: string): Promise<TypedActor> {
  const { filter, name, id } = await partyOf(db, typed)
  if (filter.by === 'name')
    throw new MalformedQuestion(
      `Cannot take "${clean(name)}" for a side: it acts for another; wanted a state or an actor of its own`,
    )
  const kind = db.get<{ kind: string }>('SELECT kind FROM actors WHERE number = ?', filter.numbers[0]!)?.kind
  return { id, name, kind: kind ?? 'state', numbers: filter.numbers }
}
