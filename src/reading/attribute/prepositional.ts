import { cover, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, relativeClause, tokenById } from '../../model/tree.ts'
import type { CueEntry } from '../../resources/cues.ts'
import { wordsSpan } from './cue-span.ts'
import type { Found } from './found.ts'
import { authorOf } from './issued.ts'
import { nounPhrase, stretch } from './phrase.ts'
import { reachOf } from './reach.ts'
import type { View } from './view.ts'

/** Reads "according to X", "per X", "in the words of X": the clause that the phrase hangs on is the content. */
export function prepositional(view: View, from: Token, to: Token, entry: CueEntry): Found | null {
  const { sentence } = view
  const named = complement(sentence, from, to)
  if (!named) return null
  const reach = reachOf(sentence)
  const clause = RELATIVE.has(named.xpos) ? relativeClause(sentence, named) : undefined
  const document = clause ? tokenById(sentence, clause.head)! : named
  const speaker = authorOf(view, document) ?? document
  const top = isAfterAll(sentence, document, from) ? sentence.tokens.find(({ head }) => head === 0) : undefined
  const head = clause ?? top ?? clauseAbove(sentence, document, from)
  const range = clause ? { from: 1, to: from.id - 1 } : { from: to.id + 1, to: sentence.tokens.length }
  const source = nounPhrase(sentence, speaker.id, range)
  const cue = wordsSpan(sentence, from.id, to.id)
  const end = Math.max(reach.last[named.id]!, to.id)
  const content: Span[] = []
  if (head) {
    const parted =
      head === top ? sentence.tokens.findLast(({ id, form }) => id < from.id && /^[:;]$/.test(form)) : undefined
    const before = stretch(sentence, Math.max(reach.first[head.id]!, (parted?.id ?? 0) + 1), from.id - 1)
    const after = stretch(sentence, end + 1, beforeNext(sentence, head, end))
    if (before) content.push(before)
    if (after && (!before || [end, end + 1].some((id) => tokenById(sentence, id)?.form === ','))) content.push(after)
  }
  return {
    sentence,
    entry,
    word: from.id,
    cue,
    speaker: speaker.id,
    source,
    sourceAbsent: null,
    content,
    clause: cover(cue, source),
    confidence: 0.9,
    slot: 'clause',
  }
}

/** "It rose, according to Peru, but Chile did not": who tells the first clause tells nothing of one that "but" sets against it; the id of its last word. */
function beforeNext(sentence: Sentence, head: Token, end: number): number {
  const reach = reachOf(sentence)
  const next = childrenBy(sentence, head.id, 'conj').find(
    ({ id }) =>
      head.id < end &&
      reach.first[id]! > end &&
      childrenBy(sentence, id, 'nsubj').length > 0 &&
      childrenBy(sentence, id, 'cc').some(({ lemma }) => lemma === 'but'),
  )
  return next ? reach.first[next.id]! - 1 : reach.last[head.id]!
}

/** "Half say that they sold less, though prices fell, according to a poll": what a comma parts off at the end of a sentence tells all of it. */
function isAfterAll(sentence: Sentence, speaker: Token, from: Token): boolean {
  const { first, last } = reachOf(sentence)
  const rest = sentence.tokens.slice(Math.max(last[speaker.id]!, from.id))
  const open = Math.min(first[speaker.id]!, from.id)
  return (
    tokenById(sentence, open - (open === from.id ? 1 : 0))?.form === ',' && rest.every(({ upos }) => upos === 'PUNCT')
  )
}

/** Of "a pact according to which Chile will send rice" the noun above says what the relative clause tells. */
const RELATIVE = new Set(['WDT', 'WP'])

/** The noun that the preposition marks: in the tree the word above it, else the head of what follows. */
function complement(sentence: Sentence, from: Token, to: Token): Token | null {
  for (const word of [from, to]) {
    const above = tokenById(sentence, word.head)
    if (above && isRelation(word, 'case') && above.id > to.id) return above
  }
  const below = [...childrenBy(sentence, from.id, 'obl', 'nmod'), ...childrenBy(sentence, to.id, 'obl', 'nmod')][0]
  return below && below.id > to.id ? below : null
}

/** "Chile paid, but according to diplomats Peru did not": what stands ahead of the subject of a joined clause tells that clause alone. */
function opensNext(sentence: Sentence, clause: Token, from: Token): boolean {
  const subject = childrenBy(sentence, clause.id, 'nsubj')[0]
  return isRelation(clause, 'conj') && clause.head < from.id && subject !== undefined && from.id < subject.id
}

/** The nearest predicate above the phrase; a noun phrase only where the sentence has no verb above. */
function clauseAbove(sentence: Sentence, speaker: Token, from: Token): Token | null {
  let at: Token | undefined = tokenById(sentence, speaker.head)
  if (at && at.id === from.id) at = tokenById(sentence, from.head)
  for (let steps = 0; at && steps < sentence.tokens.length; steps++) {
    const verbal = at.upos === 'VERB' || at.upos === 'AUX' || childrenBy(sentence, at.id, 'cop', 'nsubj').length > 0
    const whole =
      isRelation(at, 'root') ||
      (verbal && !isRelation(at, 'acl') && !isRelation(at, 'xcomp') && !isRelation(at, 'conj'))
    if (whole || opensNext(sentence, at, from)) return at
    at = tokenById(sentence, at.head)
  }
  return null
}
