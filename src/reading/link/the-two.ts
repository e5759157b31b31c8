import type { Actor } from '../../model/actor.ts'
import { STATE_SECTORS } from '../../model/plover.ts'
import { childrenBy, tokenById } from '../../model/tree.ts'
import type { Nominal } from './nominal.ts'
import { type Pair, pairBefore } from './pair.ts'
import { OF_EACH } from './several.ts'
import type { Story } from './story.ts'

/** Gives "the two countries", "both sides", "the two ministers", "the two governments" the two that the text has told of. */
export function resolvePair(story: Story, draft: Nominal): void {
  const pair = pairFor(story, draft)
  if (pair) take(story, draft, pair)
  else draft.reason = 'no pair of states stands out'
}

function pairFor(story: Story, draft: Nominal): Pair | null {
  const { class: kind, head } = draft.at.role
  if (kind === 'state') return pairBefore(story, draft, SIDES.test(head) ? isSide : isOfState, true)
  if (kind === 'body') return pairBefore(story, draft, isOfState, true)
  // "The two pilots" are any two: of each of two states there is one president, and no one pilot.
  if (!isOffice(draft)) return pairBefore(story, draft, isPerson, false)
  return pairBefore(story, draft, isPerson, true)
}

/** What each of those may be called who are at odds, whether states or not. */
const SIDES = /^(?:party|side)$/

/** "The sides", "the Parties" of a communiqué or a treaty, of whom nothing else is said: both. */
export function areSides({ at, sentence, head, plural, definite }: Nominal): boolean {
  if (!plural || !definite || !SIDES.test(at.role.noun)) return false
  const isTold = childrenBy(sentence, head, 'amod', 'compound', 'nmod', 'nummod', 'acl').length > 0
  return !isTold && (at.role.noun === 'side' || /^P/.test(tokenById(sentence, head)!.form))
}

/** "Each side", "neither country": of two, the one as the other. */
export function isEachOfTwo({ at, sentence, head }: Nominal): boolean {
  const isEach = childrenBy(sentence, head, 'det').some(({ lemma }) => EACH.test(lemma.toLowerCase()))
  return isEach && at.role.class === 'state' && childrenBy(sentence, head, 'amod', 'nmod').length === 0
}

const EACH = /^(?:each|either|neither)$/

function isOfState({ country, kind }: Actor): boolean {
  return country !== null && kind !== 'person'
}

function isSide(actor: Actor): boolean {
  return isOfState(actor) || isArmed(actor)
}

function isPerson({ kind }: Actor): boolean {
  return kind === 'person'
}

function isArmed({ kind }: Actor): boolean {
  return kind === 'armed-group'
}

function isOffice({ at: { role } }: Nominal): boolean {
  return (
    OF_EACH.test(role.head) || (role.sector !== 'MIL' && STATE_SECTORS.has(role.sector)) || COMMANDING.test(role.head)
  )
}

const COMMANDING = /^(?:chief|commander|general|marshal|admiral)$/

/** "The governments": bodies of which each state has one. */
export function isOfEachState({ at: { role }, plural, definite }: Nominal): boolean {
  return role.class === 'body' && plural && definite && ONE_EACH.test(role.head)
}

const ONE_EACH = /^(?:air force|army|delegation|government|military|ministry|navy|parliament)$/

/** The pair as the noun sees it: the states themselves, or their leaders, armies, governments. */
function take(story: Story, draft: Nominal, { actors: pair, before }: Pair): void {
  const { role } = draft.at
  draft.antecedent = before
  if ((role.class === 'person' && pair[0]?.kind === 'person') || (SIDES.test(role.head) && pair.some(isArmed))) {
    draft.actors = pair
    return
  }
  const states = pair.map((a) => (a.country ? story.state(a.country) : null)).filter((a) => a !== null)
  if (states.length !== 2) return
  if (role.class === 'state') draft.actors = states
  else
    draft.actors = states.map((s) => ({ ...s, name: `${s.name}: ${role.noun}`, kind: role.kind, sector: role.sector }))
}
