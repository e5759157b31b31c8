import type { Actor } from '../../model/actor.ts'
import { isRelated, isTowards } from '../../model/related.ts'
import type { Token } from '../../model/token.ts'
import { caseOf, childrenBy } from '../../model/tree.ts'
import { type Affiliation, actorAt } from './affiliation.ts'
import type { RoleAt } from './role.ts'
import type { View } from './view.ts'

/** Some other than the one whose ally, creditor or neighbour he is. */
const OTHER: Affiliation = { actor: null, sector: null, owner: null }

/**
 * Whose those are who are told of by what they are to a state: "Ukraine's allies" are others than Ukraine, and "Ukraine's Western allies",
 * "Assad's Russian ally" those of the state that stands before the noun, which act for it.
 *
 * @param of whose they would be if the noun told of no such thing
 * @returns null where the noun tells of none, or names no one to whom
 */
export function relatedTo(view: View, at: RoleAt, of: Affiliation): Affiliation | null {
  if (!isRelated(at.role.head) || at.role.class === 'state' || of.actor === null) return null
  const { sentence } = view
  const states = childrenBy(sentence, at.head, 'amod', 'compound').filter(({ id }) => isOfStates(actorAt(view, id)))
  const [before] = states
  if (owners(view, at.head).length > 0) {
    const state = before ? actorAt(view, before.id) : null
    if (!state) return OTHER
    return isTowards(at.role.head) ? { actor: state, sector: 'GOV', owner: null } : null
  }
  return before && isTowards(at.role.head) ? OTHER : null
}

function isOfStates(actor: Actor | null): boolean {
  return actor?.kind === 'state' || actor?.kind === 'igo'
}

/** Whose: "Ukraine's", "the president's", "of Ukraine". */
function owners({ sentence }: View, head: number): readonly Token[] {
  return childrenBy(sentence, head, 'nmod:poss', 'nmod').filter(
    ({ id, deprel }) => deprel === 'nmod:poss' || caseOf(sentence, id) === 'of',
  )
}

/** Whether one is told of by what he is to another, and by nothing that says who he is. */
export function isOtherOne(related: Affiliation | null, plural: boolean): boolean {
  return related === OTHER && !plural
}
