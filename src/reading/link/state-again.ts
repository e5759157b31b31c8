import type { Actor } from '../../model/actor.ts'
import { childrenBy } from '../../model/tree.ts'
import { addresserBefore } from './answerer.ts'
import { doerOf } from './home.ts'
import { COUNTRY, LAND, type Nominal } from './nominal.ts'
import { orderedState, otherOfTwo } from './one-of-two.ts'
import { bodyOfRegion, locatedState } from './region.ts'
import { clear, headOf, type Story } from './story.ts'
import { hostCountry } from './visit.ts'

/** "the country", "the kingdom": the state in focus, where one stands out. */
export function resolveState(story: Story, draft: Nominal): void {
  const { head } = draft.at.role
  if (draft.actors.length > 0) return
  draft.actors = []
  const located = COUNTRY.test(head) || LAND.test(head) ? locatedState(story, draft) : null
  if (located) {
    const state = located.state === null ? null : story.state(located.state)
    draft.actors = state ? [state] : []
    draft.reason = located.reason
    return
  }
  const host = hostCountry(story, draft) ?? (COUNTRY.test(head) ? orderedState(story, draft) : null)
  if (host) {
    draft.actors = [story.state(host)].filter((a) => a !== null)
    return
  }
  const other = (isTheOther(draft) && OTHERS.test(head)) || isTheNeighbour(draft) ? otherOfTwo(story, draft) : null
  if (other) {
    draft.actors = other.actors
    return
  }
  if (draft.plural || !draft.definite || !COUNTRY.test(head)) {
    draft.reason = draft.plural ? 'no particular states' : 'no particular state'
    return
  }
  const own = story.home !== null && isWritten(draft) ? story.state(story.home) : null
  if (own) {
    draft.actors = [own]
    return
  }
  const pointed = pointsBack(draft) ? lastState(story, draft) : null
  if (pointed) {
    draft.actors = [pointed]
    return
  }
  const asker = addresserBefore(story, draft)?.actors[0]?.country
  const [best, next] = story.focus(draft).filter(({ code }) => code !== asker && code !== doerOf(story, draft))
  if (best && clear(best, next)) draft.actors = [story.state(best.code)].filter((a) => a !== null)
  else draft.reason = best ? 'more than one state could be meant' : 'no state named before'
}

/** By what the other of two states is told of. */
const OTHERS = /^(?:country|nation|party|side|state)$/

/** "The other side", "the other country". */
function isTheOther({ sentence, head, definite, plural }: Nominal): boolean {
  return definite && !plural && childrenBy(sentence, head, 'amod').some(({ lemma }) => lemma === 'other')
}

/** "The neighbour", "the smaller neighbour" of the state that the text has just told of. */
function isTheNeighbour({ sentence, head, definite, plural, at }: Nominal): boolean {
  const isBare = childrenBy(sentence, head, 'nmod', 'nmod:poss', 'appos').length === 0
  return /^neighbou?r$/.test(at.role.head) && definite && !plural && isBare
}

/** "The Sultanate", "the Republic" with a capital, as a state calls itself in what it gives out. */
function isWritten(draft: Nominal): boolean {
  return /^\p{Lu}/u.test(headOf(draft)?.form ?? '')
}

/** "That country": the one named last, and no other. */
function pointsBack({ sentence, head }: Nominal): boolean {
  return childrenBy(sentence, head, 'det').some(({ lemma }) => lemma === 'that')
}

function lastState(story: Story, draft: Nominal): Actor | null {
  const doer = doerOf(story, draft)
  for (const { actors, form } of story.back(draft, 2)) {
    const [actor] = actors
    // Who does it does it to another: "the government sent that country two million dollars".
    if (actor?.country && actor.country !== doer && actors.length === 1 && form !== 'adjective')
      return story.state(actor.country)
  }
  return null
}

/** What a party or those who fight are called, and no body of states. */
const MOVEMENT = /^(?:faction|movement|outfit)$/

/** "the alliance", "the group": the organisation last named. */
export function resolveGroup(story: Story, draft: Nominal): void {
  const { head } = draft.at.role
  const body = bodyOfRegion(story, draft)
  if (body) {
    draft.actors = [body]
    return
  }
  if (!draft.definite || draft.plural) {
    draft.reason = 'no particular group'
    return
  }
  const isMovement = MOVEMENT.test(head) && childrenBy(draft.sentence, draft.head, 'nmod').length === 0
  const armed = head === 'group' || isMovement
  for (const before of story.back(draft, 5)) {
    const [actor] = before.actors
    if (!actor || before.form === 'adjective' || before.actors.length > 1) continue
    const fits = MOVEMENT.test(head)
      ? false
      : actor.kind === 'igo' || actor.kind === 'bloc' || actor.kind === 'organisation' || actor.kind === 'ngo'
    if (fits || (armed && (actor.kind === 'armed-group' || actor.kind === 'party'))) {
      Object.assign(draft, { actors: before.actors, antecedent: before })
      return
    }
  }
  draft.reason = 'no organisation named before'
}
