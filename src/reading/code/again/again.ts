import type { Event } from '../../../model/event.ts'
import type { Token } from '../../../model/token.ts'
import type { CodeRow } from '../../../resources/codebook.ts'
import type { Filler } from '../filler.ts'
import { NO_ROW, type Reading } from '../reading.ts'
import type { Slots } from '../slots.ts'

/** How sure an event is that takes up another. */
const SURE = 0.8
const NO_FRAME = { actor: [], recipient: [], both: [], goods: [], mutual: false, only: false }

/** What is told, and how what no row of the codebook tells is called. */
type Told = Pick<CodeRow, 'type' | 'status'> & Partial<Pick<CodeRow, 'mode'>> & { readonly ending: string }

/** A word that takes up an event told before, with parties from there: no row of the codebook tells it. */
export function again(token: Token, { ending, ...told }: Told, sides: Omit<Slots, 'goods'>): Reading {
  const lemma = token.lemma.toLowerCase()
  const row: CodeRow = { ...NO_ROW, ...told, frame: NO_FRAME, name: `${lemma}${ending}`, predicate: `${lemma}.v` }
  return { token, particle: null, row, share: SURE, slots: { ...sides, goods: [] }, witnesses: [], about: [] }
}

/**
 * The parties on one side of an event told before, for a word that takes it up.
 *
 * @param worth what a party is worth that only the event before names, 0 to 1
 */
export function fromBefore(parties: Event['actors'], token: Token, worth: number): Filler[] {
  return parties.map(({ mention, confidence }) => ({ party: mention, token, confidence: confidence * worth }))
}
