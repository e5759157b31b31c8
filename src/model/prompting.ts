import type { EventType } from './plover.ts'
import type { Sentence, Token } from './token.ts'
import { caseOf } from './tree.ts'

/** Nouns that with "in" and "of" or "to" are a preposition: "in the face of criticism from Peru", "in response to a plea by Peru". */
const FACING = new Set(
  'face response reply reaction answer defiance spite light wake midst deference disregard'.split(' '),
)

/** Nouns that with "at" say who wanted what another did, and not for himself, as "at the request of" may: "at Peru's behest". */
const BEHEST = new Set('behest insistence urging instigation prompting suggestion'.split(' '))

/** Nouns that with "with" say who let another do what he did: "with the blessing of Peru". */
const LEAVE = new Set('vote blessing consent assent approval permission connivance agreement'.split(' '))

/** Whether a phrase says who wanted or allowed what is done, which is not whom it is done to. */
export function isBidding(sentence: Sentence, { id, lemma }: Token): boolean {
  const preposition = caseOf(sentence, id)
  return (preposition === 'at' && BEHEST.has(lemma)) || (preposition === 'with' && LEAVE.has(lemma))
}

/** Whether a phrase only says in the face of what something was done: "in response to criticism from Peru". */
export function isFacing(sentence: Sentence, { id, lemma }: Token): boolean {
  return FACING.has(lemma.toLowerCase()) && caseOf(sentence, id) === 'in'
}

/** Nouns of what one does for whom a phrase names: "in solidarity with Peru", "out of sympathy with Peru", "in defence of Peru". */
const SAKE = new Set('defence defense favor favour honor honour solidarity support sympathy'.split(' '))

/** Whether a phrase says for whose sake one does what is done to another. */
export function isForSake(sentence: Sentence, { id, lemma }: Token): boolean {
  const preposition = caseOf(sentence, id) ?? ''
  return (/^(?:in|out|out_of)$/.test(preposition) && SAKE.has(lemma)) || (preposition === 'on' && lemma === 'behalf')
}

/** Types of what is done to one for another's sake. */
export const AGAINST: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'ASSAULT',
  'COERCE',
  'PROTEST',
  'REJECT',
  'REQUEST',
  'SANCTION',
  'THREATEN',
])
