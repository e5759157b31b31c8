import type { Document } from '../../model/document.ts'
import type { EventType } from '../../model/plover.ts'
import { contains, overlaps, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { ancestors } from '../../model/tree.ts'
import type { Codebook } from '../../resources/codebook.ts'
import { keepsPeace } from './contexts.ts'
import type { Finder } from './finder.ts'
import { governing, isConditional, isFuture, isNegated, isRefusing } from './governor.ts'
import { type Reading, readingsOf } from './reading.ts'
import { recode } from './recode.ts'

const ACTOR = 0
const RECIPIENT = 1

/** Names the event type that relates two spans of one sentence, the doer's and the other's; null where no word tells one. */
export type Relate = (doc: Document, actor: Span, recipient: Span) => EventType | null

/**
 * Reads the codebook's events in the sentence of two given spans as the coder does, with the spans as the only parties,
 * and takes the one that fits them best: both in their slots, else one, else the nearest on the way between them.
 */
export function relate(codebook: Codebook): Relate {
  return (doc, actor, recipient) => {
    const sentence =
      doc.sentences.find((one) => overlaps(one, actor) && overlaps(one, recipient)) ??
      doc.sentences.find((one) => overlaps(one, actor)) ??
      doc.sentences.find((one) => overlaps(one, recipient))
    if (!sentence) return null
    const readings = readingsOf(codebook, sentence, spanFinder(actor, recipient), true).filter(
      ({ row }) => row.type !== null,
    )
    const way = wayBetween(sentence, actor, recipient)
    let best: Reading | null = null
    let most = Number.NEGATIVE_INFINITY
    for (const reading of readings) {
      const score = scoreOf(reading, way, actor, recipient)
      if (score > most) [best, most] = [reading, score]
    }
    return best && typeOf(codebook, sentence, best)
  }
}

/** The parties are the two spans: a word names one where it lies in it. */
function spanFinder(actor: Span, recipient: Span): Finder {
  return {
    at: (_, token) => [actor, recipient].flatMap((span, party) => (contains(span, token) ? [party] : [])),
    same: (a, b) => a === b,
    count: () => 1,
    isForum: () => false,
    isOfStates: () => false,
    isVague: () => false,
    isForce: () => false,
    isKnown: () => true,
    apart: () => true,
    // Who they are is not known; that they are parties is.
    kind: (_, token) => (contains(actor, token) || contains(recipient, token) ? 'party of unknown kind' : null),
  }
}

function typeOf(codebook: Codebook, sentence: Sentence, { token, row }: Reading): EventType {
  return recode(row.type!, {
    future: isFuture(sentence, token),
    negated: isNegated(sentence, token),
    refusing: isRefusing(token),
    conditional: isConditional(sentence, token),
    governor: governing(codebook, sentence, token)?.kind ?? null,
    peacekeeping: keepsPeace(codebook, sentence, token),
  })
}

/** How far each word is from the way between the spans' heads in the tree: 0 on it. */
type Way = ReadonlyMap<number, number>

function wayBetween(sentence: Sentence, actor: Span, recipient: Span): Way {
  const [from, to] = [headOf(sentence, actor), headOf(sentence, recipient)]
  const way = new Map<number, number>()
  if (!from || !to) return way
  const up = [from, ...ancestors(sentence, from.id)]
  const down = [to, ...ancestors(sentence, to.id)]
  const meeting = up.find((token) => down.includes(token))
  for (const line of [up, down])
    for (const token of line) {
      way.set(token.id, 0)
      if (token === meeting) break
    }
  for (const token of sentence.tokens) {
    if (way.has(token.id)) continue
    const above = ancestors(sentence, token.id).findIndex(({ id }) => way.get(id) === 0)
    way.set(token.id, above < 0 ? 6 : above + 1)
  }
  return way
}

/** The word of a span whose head lies outside it. */
function headOf(sentence: Sentence, span: Span): Token | null {
  const inside = sentence.tokens.filter((token) => overlaps(span, token))
  return inside.find(({ head }) => !inside.some(({ id }) => id === head)) ?? null
}

function scoreOf({ slots, about, token, share }: Reading, way: Way, actor: Span, recipient: Span): number {
  const has = (fillers: readonly { party: number }[], party: number) => fillers.some((filler) => filler.party === party)
  const actors = [...slots.actors]
  const recipients = [
    ...slots.recipients,
    ...about.flatMap((inner) => [...inner.slots.recipients, ...inner.slots.actors]),
  ]
  let score = 0
  if (has(actors, ACTOR)) score += 4
  else if (has(actors, RECIPIENT)) score -= 3
  if (has(recipients, RECIPIENT)) score += 4
  else if (has(slots.recipients, ACTOR)) score -= 3
  score -= (way.get(token.id) ?? 6) * 0.7
  if (contains(actor, token)) score -= 3
  if (contains(recipient, token)) score -= 2
  if (token.upos === 'VERB') score += 0.5
  // What is only learned of a verb gives way to what a row says of another near it.
  if (share !== null) score -= 3
  return score
}
