import { distance } from 'fastest-levenshtein'
import { clean } from '../../../formats/clean.ts'
import type { Database } from '../../database.ts'
import { fold } from '../../fold.ts'
import { UnknownName } from '../../record-error.ts'
import { type FoundActor, findActor, namesLike } from '../find-actor.ts'
import { findState, loadStates, type StateNames } from './states.ts'

/** Letters that may be wrong in a name for it to be suggested, for every letter that it has. */
const ERRORS = 1 / 3
const SUGGESTIONS = 3

/**
 * The actor that someone asks for: a state by its code of three or two letters or its name, or whatever else acts by its id
 * or name. A state that the record does not know is found, and has done nothing.
 *
 * @throws UnknownName where nobody is called so, with who is called nearly so
 */
export async function partyOf(db: Database, typed: string): Promise<FoundActor> {
  const states = await loadStates()
  const state = await findState(states, typed)
  if (state !== null) return findActor(db, state.code) ?? unheardOf(state)
  const actor = findActor(db, typed)
  if (actor !== null) return actor
  const like = suggestions(db, states, typed)
  const hint =
    like.length === 0
      ? 'wanted the code or name of a state, or of another actor of the record'
      : `did you mean ${like.join(' or ')}?`
  throw new UnknownName(`No actor "${clean(typed)}": ${hint}`)
}

function unheardOf({ code, name }: StateNames): FoundActor {
  return { filter: { by: 'actor', numbers: [-1] }, name, id: code }
}

/** Names of states and of actors in the record that differ by a few letters, the likest first. */
function suggestions(db: Database, states: readonly StateNames[], typed: string): string[] {
  const folded = fold(typed)
  const most = Math.max(1, Math.floor(folded.length * ERRORS))
  const ofStates = states.flatMap(({ code, name, names }) =>
    names.map((each) => ({ written: each, shown: each === name ? `${name} (${code})` : `${each} (${code})` })),
  )
  const ofRecord = namesLike(db, typed, most).map((name) => ({ written: name, shown: name }))
  const known = new Set(ofStates.map(({ written }) => written))
  const near = [...ofStates, ...ofRecord.filter(({ written }) => !known.has(written))]
    .map(({ written, shown }) => ({ shown: clean(shown), errors: distance(folded, fold(written)) }))
    .filter(({ errors }) => errors <= most)
    .sort((a, b) => a.errors - b.errors)
  return [...new Set(near.map(({ shown }) => shown))].slice(0, SUGGESTIONS)
}
