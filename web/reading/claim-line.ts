import { clean } from '../../src/formats/clean.ts'
import type { ReadingPage } from '../../src/formats/reading-page.ts'
import type { Claim, ClaimActor } from '../../src/model/claim.ts'
import { doersOf, goodsWords, leadOf, whatWords, whenWords } from '../words/claim-words.ts'

/** A claim on one line: who, does what, to whom. */
export interface ClaimLine {
  readonly who: string
  readonly what: string
  /** Null where each side does it with the other, or nobody is named to whom it is done. */
  readonly whom: string | null
  /** The words that tell the event, as the text has them. */
  readonly words: string
  /** Goods, status, time. */
  readonly facts: readonly string[]
}

const MOST_PARTIES = 3
/** What leads to the other side, where there is none but the one that acts too: "cooperate with". */
const OPEN_END = / (?:with|to|at|of|on|from|against)$/
/** Characters of the words that tell the event. */
const LONGEST = 60

/** A claim in short. */
export function claimLine(claim: Claim, { text }: Pick<ReadingPage, 'text'>): ClaimLine {
  const { actors, recipients, event, goods, status } = claim
  const mutual = isMutual(claim)
  const when = whenWords(claim)
  const words = clean(text.slice(event.trigger.start, Math.min(event.trigger.end, event.trigger.start + LONGEST)))
  return {
    who: actors.length === 0 ? '(nobody named)' : partyNames(actors, mutual ? ' ↔ ' : ' and '),
    what: whatWords(claim, doersOf(actors)).replace(mutual ? OPEN_END : '', '') + (mutual ? '' : leadOf(claim)),
    whom: mutual || recipients.length === 0 ? null : partyNames(recipients, ' and '),
    words: event.trigger.end - event.trigger.start > LONGEST ? `${words}…` : words,
    facts: [...goods.map(goodsWords), status.value, ...(when === null ? [] : [when])],
  }
}

/** Whether two sides do it with one another: both act, and both are acted upon. */
function isMutual({ actors, recipients }: Claim): boolean {
  if (actors.length < 2 || actors.length !== recipients.length) return false
  const ids = new Set(actors.map(({ id }) => id))
  return ids.size === actors.length && recipients.every(({ id }) => ids.has(id))
}

function partyNames(parties: readonly ClaimActor[], between: string): string {
  const names = parties.slice(0, MOST_PARTIES).map(({ name }) => clean(name))
  const more = parties.length - names.length
  return names.join(between) + (more > 0 ? ` and ${more} more` : '')
}
