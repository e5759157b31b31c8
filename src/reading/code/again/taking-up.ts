import { type Event, type StatusValue, UNLISTED } from '../../../model/event.ts'
import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy } from '../../../model/tree.ts'
import type { Filler } from '../filler.ts'
import type { Reading } from '../reading.ts'
import { again, fromBefore } from './again.ts'
import type { Before } from './told-before.ts'

/** What a party is worth that is known from the event before. */
export const TAKEN_UP = 0.8

export interface Sides {
  readonly actors: Filler[]
  readonly recipients: Filler[]
}

/** What each does with the other or says of himself: who does so too does it with nobody who was named. */
const NOT_TAKEN_UP: ReadonlySet<EventType> = new Set(['CONSULT', 'MOBILIZE', 'PROTEST'])

/** Whether an event is such that another can do the same to the same. */
export function isTakenUp({ type }: Event): boolean {
  return !NOT_TAKEN_UP.has(type)
}

/** The parties that a word and what is joined to it name; none where one of them is of nobody known. */
export function knownAt(sentence: Sentence, word: Token, { finder }: Before): readonly number[] {
  const parties = [word, ...childrenBy(sentence, word.id, 'conj')].flatMap((one) => finder.at(sentence, one))
  return parties.every((party) => finder.isKnown(party)) ? parties : []
}

/** Whether one of several parties stands on a side of an event. */
export function haveAPart(parties: readonly number[], { actors, recipients }: Event, { finder }: Before): boolean {
  const sides = [...actors, ...recipients].map(({ mention }) => mention)
  return parties.some((party) => sides.some((side) => !finder.apart(party, side)))
}

/** "Asked Peru to pay, which it did": who was asked is who did it; null where no pronoun stands there. */
export function askedAt({ form }: Token, { type, recipients }: Event): readonly number[] | null {
  return type === 'REQUEST' && /^(?:it|they)$/i.test(form) ? recipients.map(({ mention }) => mention) : null
}

export function fillers(parties: readonly number[], token: Token): Filler[] {
  return parties.map((party) => ({ party, token, confidence: TAKEN_UP }))
}

/** To whom another does what was told: where each did it with the other, who was named first is none of them. */
export function theirs({ actors, recipients }: Event, token: Token): Filler[] {
  const [first] = actors
  return fromBefore(
    recipients.filter(({ mention }) => mention !== first?.mention),
    token,
    TAKEN_UP,
  )
}

/**
 * An event told before, told again with other sides.
 *
 * @param asOf what the new clause says of its reality, where the words before say nothing
 */
export function repeated(
  token: Token,
  { type, mode, governor }: Event,
  sides: Sides,
  { codebook }: Before,
  asOf: StatusValue | null = null,
): Reading {
  const status =
    governor?.kind ?? asOf ?? codebook.frames.get(type)?.status ?? (token.lemma === 'have' ? 'happened' : null)
  return again(token, { type, mode, status, ending: UNLISTED }, { ...sides, reciprocal: false })
}

/** An event of another type than that told before. */
export function anew(token: Token, type: EventType, status: StatusValue | null, sides: Sides): Reading {
  return again(token, { type, status, ending: UNLISTED }, { ...sides, reciprocal: false })
}
