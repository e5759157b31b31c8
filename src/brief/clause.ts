import type { Claim } from '../model/claim.ts'
import type { StatusValue } from '../model/event.ts'
import type { EventType } from '../model/plover.ts'
import { goodsWords } from './goods.ts'
import { statusOf } from './order.ts'
import { isMutual, partyNames } from './parties.ts'
import type { BriefParty } from './types.ts'
import { handingOf, hasOwnVerb, type Phrase, verbOf } from './verbs.ts'

/** Types that say by themselves what a status says: to ask has status "requested", and is done all the same. */
const OWN: Readonly<Partial<Record<EventType, readonly StatusValue[]>>> = {
  REQUEST: ['requested'],
  THREATEN: ['threatened'],
  // An agreement or commitment is made, though what it is about is still to come.
  AGREE: ['promised', 'planned'],
}
/** Words of a text that make what is denied something to come. */
const TO_COME = /\b(?:will|would|shall|plans? to|planned to|going to)\b/i

/**
 * A claim as a clause made of its fields: "Russia delivered 25,000 tons of wheat to Mali". The status is always said, but
 * for a denial: its clause is what is denied.
 *
 * @param figures whether to say how much; left out where the figure is what is disputed
 */
export function clauseOf(claim: Claim, sides: readonly BriefParty[], figures = true): string {
  const { event, actors, recipients } = claim
  const status = statusOf(claim)
  const mutual = isMutual(claim)
  const who = actors.length === 0 ? 'someone not named' : partyNames(actors, claim, sides)
  const whom = mutual
    ? 'each other'
    : recipients.length === 0
      ? 'someone not named'
      : partyNames(recipients, claim, sides)
  const goods = goodsWords(claim, figures)
  const handing = goods === '' || mutual ? null : handingOf(event.type, event.frame, status)
  const several = new Set(actors.map(({ name }) => name)).size > 1
  const told = (phrase: Phrase, rest: string) => inStatus(who, phrase, rest, several, plainStatus(claim, status))
  if (handing !== null) return told(handing, joined(goods, handing.tail, whom))
  const verb = verbOf(event.type, event.mode, event.frame)
  // "expelled people of Mali", but "expelled two diplomats".
  const ofState = recipients.every(({ kind }) => kind === 'state')
  const tail = ofState
    ? verb.tail
    : verb.tail.replace(/^(?:people|property or ground|people or property|computers) of$/, '')
  return `${told(verb, joined(tail, whom))}${goods === '' ? '' : ` (${goods})`}`
}

/** Whether the clause has a verb for what was done, and not for its whole type of event. */
export function isExact({ event, goods, status }: Claim): boolean {
  const { type, mode, frame } = event
  return hasOwnVerb(type, mode, frame) || (goods.length > 0 && handingOf(type, frame, status.value) !== null)
}

function plainStatus({ event, evidence }: Claim, status: StatusValue): StatusValue | 'to come' {
  if (status === 'denied') return TO_COME.test(evidence.exact) ? 'to come' : 'happened'
  return OWN[event.type]?.includes(status) ? 'happened' : status
}

function inStatus(who: string, verb: Phrase, rest: string, several: boolean, status: StatusValue | 'to come'): string {
  const { past, base, gerund } = verb
  const be = (one: string, more: string) => (several ? more : one)
  switch (status) {
    case 'happened':
    case 'denied':
      return joined(who, past, rest)
    case 'to come':
      return joined(who, 'would', base, rest)
    case 'ongoing':
      return joined(who, be('is', 'are'), gerund, rest)
    case 'planned':
      return joined(who, be('plans', 'plan'), 'to', base, rest)
    case 'promised':
      return joined(who, 'promised to', base, rest)
    case 'requested':
      return joined(who, be('was', 'were'), 'asked to', base, rest)
    case 'threatened':
      return joined(who, 'threatened to', base, rest)
    case 'possible':
      return joined(who, 'may', base, rest)
    case 'ended':
      return joined(who, 'stopped', gerund, rest)
  }
}

function joined(...words: readonly string[]): string {
  return words.filter((each) => each !== '').join(' ')
}
