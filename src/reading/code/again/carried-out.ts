import type { Event } from '../../../model/event.ts'
import type { EventType } from '../../../model/plover.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, isNegation } from '../../../model/tree.ts'
import type { Reading } from '../reading.ts'
import { fromBefore } from './again.ts'
import { anew, fillers, TAKEN_UP } from './taking-up.ts'
import { type Before, readingOf } from './told-before.ts'

/** What was asked for, promised or threatened before is done: "Mali asked France to leave, and France did so". */
export function carriedOut(
  sentence: Sentence,
  token: Token,
  parties: readonly number[],
  told: Event,
  before: Before,
): Reading | undefined {
  const [doers, others] = told.type === 'REQUEST' ? [told.recipients, told.actors] : [told.actors, told.recipients]
  if (!OPEN.has(told.type) || !isDone(sentence, token) || !areSame(parties, doers, others, before)) return undefined
  const reading = readingOf(told, before)
  // "Warned that it would recall its envoy": what is said to be to come is a threat, and a penalty once it is done.
  const isToCome = reading?.row.type !== told.type
  const inner = reading?.about.find(({ row }) => row.type !== null) ?? (isToCome ? reading : undefined)
  if (!inner?.row.type) return undefined
  const named = inner.slots.recipients.filter(({ party }) => parties.every((one) => before.finder.apart(one, party)))
  const recipients = named.length > 0 ? named.map((one) => ({ ...one, token })) : fromBefore(others, token, TAKEN_UP)
  return anew(token, inner.row.type!, before.codebook.frames.get(inner.row.type!)?.status ?? null, {
    actors: fillers(parties, token),
    recipients,
  })
}

/** What waits for being done. */
const OPEN: ReadonlySet<EventType> = new Set(['REQUEST', 'AGREE', 'THREATEN'])

/** Whether a verb tells what was done: "did", "has done". */
function isDone(sentence: Sentence, { id, xpos, form }: Token): boolean {
  const below = childrenBy(sentence, id, 'aux', 'advmod')
  if (below.some(isNegation)) return false
  const has = below.some(({ lemma }) => lemma === 'have')
  return xpos === 'VBD' || has || /^(?:did|has|have|had)$/i.test(form)
}

/** Whether parties are of the states of a side, known to be others than those across from it; the same themselves where none are. */
export function areSame(
  parties: readonly number[],
  side: Event['actors'],
  across: Event['actors'],
  { finder }: Before,
): boolean {
  const isOne = (party: number, own: number) =>
    finder.same(party, own) || (!finder.apart(party, own) && across.some(({ mention }) => finder.apart(own, mention)))
  return parties.every((party) => side.some(({ mention }) => isOne(party, mention)))
}
