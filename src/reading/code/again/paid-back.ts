import type { Event } from '../../../model/event.ts'
import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, tokenById } from '../../../model/tree.ts'
import type { Reading } from '../reading.ts'
import { rolesOf } from '../roles/roles.ts'
import { fromBefore } from './again.ts'
import { areSame } from './carried-out.ts'
import { fillers, repeated, TAKEN_UP } from './taking-up.ts'
import type { Before } from './told-before.ts'

/** "Peru responded in kind", "reciprocated", "returned the compliment": who does to another what that one did to him. */
export function paidBackBy(sentence: Sentence, token: Token): Token | undefined {
  if (token.upos !== 'VERB' || !ANSWERING.test(token.lemma)) return undefined
  const roles = rolesOf(sentence, token)
  const object = roles.get('obj')?.[0]
  const inKind = childrenBy(sentence, token.id, 'obl').some(({ lemma }) => lemma === 'kind')
  const isBack =
    inKind || (object ? token.lemma === 'return' && RETURNED.test(object.lemma) : token.lemma === 'reciprocate')
  return isBack ? roles.get('subj')?.[0] : undefined
}

const ANSWERING = /^(?:respond|reply|retaliate|answer|react|reciprocate|return)$/
const RETURNED = /^(?:favou?r|compliment|accusation|charge|insult|gesture|courtesy|fire|blow)$/

/** The event told before, done by him to whom it was done, to him who did it. */
export function paidBack(token: Token, parties: readonly number[], told: Event, before: Before): Reading | undefined {
  if (!BOTH_WAYS.has(told.type) || !areSame(parties, told.recipients, told.actors, before)) return undefined
  if (areSame(parties, told.actors, told.recipients, before)) return undefined
  const recipients = fromBefore(told.actors, token, TAKEN_UP)
  return repeated(token, told, { actors: fillers(parties, token), recipients }, before)
}

/** What one can do to the other as the other did it. */
const BOTH_WAYS: ReadonlySet<EventType> = new Set([
  'SUPPORT',
  'CONCEDE',
  'AID',
  'RETREAT',
  'ACCUSE',
  'THREATEN',
  'SANCTION',
  'COERCE',
  'ASSAULT',
])

/** "Turkey accused Iran of spying, and vice versa": each of the two did it to the other. */
export function viceVersa(sentence: Sentence, token: Token, before: Before): Reading | undefined {
  const told = before.events.find(({ sentence: index, actors: [by], recipients: [to] }) => {
    const isOfTwo = by !== undefined && to !== undefined && before.finder.apart(by.mention, to.mention)
    return index === sentence.index && isOfTwo
  })
  if (!told) return undefined
  const actors = fromBefore(told.recipients, token, TAKEN_UP)
  return repeated(token, told, { actors, recipients: fromBefore(told.actors, token, TAKEN_UP) }, before)
}

export function isViceVersa(sentence: Sentence, { id, form }: Token): boolean {
  return form.toLowerCase() === 'versa' && tokenById(sentence, id - 1)?.form.toLowerCase() === 'vice'
}
