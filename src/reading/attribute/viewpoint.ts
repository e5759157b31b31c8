import { cover, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { CueEntry } from '../../resources/cues.ts'
import { wordsSpan } from './cue-span.ts'
import type { Found } from './found.ts'
import { nounPhrase, stretch } from './phrase.ts'
import { reachOf } from './reach.ts'
import type { View } from './view.ts'

/** What one holds or tells, by the noun that "in" or "by" and its owner stand before. */
const VIEWS: ReadonlyMap<string, CueEntry['act']> = new Map([
  ['view', 'thinks'],
  ['opinion', 'thinks'],
  ['judgement', 'thinks'],
  ['judgment', 'thinks'],
  ['assessment', 'thinks'],
  ['account', 'says'],
  ['telling', 'says'],
  ['version', 'says'],
  ['reckoning', 'says'],
  ['estimate', 'says'],
  ['count', 'says'],
  ['tally', 'says'],
])

/** What one reckons up, who does it standing also behind "of". */
const COUNTED = /^(?:count|tally|reckoning|estimate)$/i

/** "In Peru's view, the pact is void", "by the army's account six were shot": the clause is told by whose view or account it is. */
export function* viewpoints({ sentence }: View): Generator<Found> {
  for (const noun of sentence.tokens) {
    const act = VIEWS.get(noun.lemma.toLowerCase())
    const owner = act && ownerOf(sentence, noun)
    const clause = tokenById(sentence, noun.head)
    const marked = childrenBy(sentence, noun.id, 'case').find(({ form }) =>
      (COUNTED.test(noun.lemma) ? /^by$/i : /^(?:in|by|on)$/i).test(form),
    )
    if (!owner || !clause || !marked || !isRelation(noun, 'obl')) continue
    const content = contentOf(sentence, noun, clause)
    if (content.length === 0) continue
    const source = nounPhrase(
      sentence,
      owner.id,
      owner.id < noun.id ? { from: marked.id + 1, to: noun.id - 1 } : { from: noun.id + 1, to: sentence.tokens.length },
    )
    const cue = wordsSpan(sentence, noun.id, noun.id)
    yield {
      sentence,
      entry: { ...ENTRY, lemma: noun.lemma.toLowerCase(), act },
      word: noun.id,
      cue,
      speaker: owner.id,
      source: withoutMark(sentence, source, owner),
      sourceAbsent: null,
      content,
      clause: cover(cover(cue, { start: marked.start, end: noun.end }), source),
      confidence: 0.85,
      slot: 'clause',
    }
  }
}

const ENTRY: CueEntry = {
  lemma: '',
  pos: 'preposition',
  source: 'complement',
  content: [[{ relation: 'clause', preposition: null }]],
  stance: 'neutral',
  act: 'says',
  example: '',
}

/** Whose count it is: "by Peru's count", "by the tally of a rights group". */
function ownerOf(sentence: Sentence, { id, lemma }: Token): Token | undefined {
  const [owner] = childrenBy(sentence, id, 'nmod:poss')
  if (owner || !COUNTED.test(lemma)) return owner
  return childrenBy(sentence, id, 'nmod').find(({ id }) =>
    childrenBy(sentence, id, 'case').some(({ form }) => form === 'of'),
  )
}

/** The clause that a phrase stands in, less the phrase; nothing where the phrase is among the things that the verb is about. */
function contentOf(sentence: Sentence, noun: Token, clause: Token): Span[] {
  const { first, last } = reachOf(sentence)
  const pieces = [
    stretch(sentence, first[clause.id]!, first[noun.id]! - 1),
    stretch(sentence, last[noun.id]! + 1, last[clause.id]!),
  ]
  return pieces.filter((piece) => piece !== null)
}

/** "Peru's" as "Peru". */
function withoutMark(sentence: Sentence, source: Span, owner: Token): Span {
  const mark = childrenBy(sentence, owner.id, 'case').find(({ form }) => /^['’]s?$/.test(form))
  return mark && mark.start < source.end && mark.start > source.start
    ? { start: source.start, end: mark.start }
    : source
}
