import { cover, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { CueEntry, Cues } from '../../resources/cues.ts'
import { wordsSpan } from './cue-span.ts'
import type { Found } from './found.ts'
import { nounPhrase, stretch } from './phrase.ts'
import { reachOf } from './reach.ts'
import type { View } from './view.ts'

/** The row of a phrase that tells whose word a sentence is ("in the words of", "by his account"), by its preposition. */
export function accountEntry(sentence: Sentence, opener: Token, cues: Cues): CueEntry | undefined {
  const noun = tokenById(sentence, opener.head)
  if (!noun || noun.id < opener.id || !isRelation(opener, 'case') || !isRelation(noun, 'obl')) return undefined
  // "Based on the evidence of a film" tells on what something rests.
  const before = tokenById(sentence, opener.id - 1)
  if (before && !/^(?:PUNCT|CCONJ|SCONJ)$/.test(before.upos) && !isLast(sentence, noun)) return undefined
  return cues.get('phrase', `${opener.form.toLowerCase()} ${noun.lemma.toLowerCase()}`)
}

/** Whether nothing but a stop follows a phrase. */
function isLast(sentence: Sentence, { id }: Token): boolean {
  return sentence.tokens.slice(reachOf(sentence).last[id]!).every(({ upos }) => upos === 'PUNCT')
}

/** Reads "in the words of a minister", "by Peru's account": whose words they are says the clause around them. Null where they are nobody's. */
export function account({ sentence }: View, opener: Token, entry: CueEntry): Found | null {
  const noun = tokenById(sentence, opener.head)!
  const owner = childrenBy(sentence, noun.id, 'nmod:poss')[0]
  const maker = childrenBy(sentence, noun.id, 'nmod').find(
    ({ id, deprel }) => deprel !== 'nmod:poss' && caseOf(sentence, id) === 'of',
  )
  // "In view of the raid" gives a reason.
  if (!owner && !(maker && childrenBy(sentence, noun.id, 'det').some(({ form }) => /^the$/i.test(form)))) return null
  const speaker = owner ?? maker!
  const range = owner ? { from: opener.id + 1, to: noun.id - 1 } : { from: noun.id + 2, to: sentence.tokens.length }
  const source = nounPhrase(sentence, speaker.id, range)
  const content = aroundPhrase(sentence, noun, opener, speaker)
  const own = sentence.tokens.find(({ id, start }) => id > speaker.id && id <= noun.id && start >= source.end)
  const cue = wordsSpan(sentence, owner ? (own?.id ?? noun.id) : opener.id, owner ? noun.id : noun.id + 1)
  return {
    sentence,
    entry,
    word: noun.id,
    cue,
    speaker: speaker.id,
    source,
    sourceAbsent: null,
    content,
    clause: cover(cue, source),
    confidence: 0.85,
    slot: 'clause',
  }
}

/** The clause that the phrase is set into, and none that is joined to it: "it paid, and the government, by its own account, knew". */
function aroundPhrase(sentence: Sentence, noun: Token, opener: Token, speaker: Token): Span[] {
  const { first, last } = reachOf(sentence)
  const from = first[noun.head]
  const to = last[noun.head]
  if (!from || !to) return []
  const end = Math.max(last[noun.id]!, last[speaker.id]!)
  return [stretch(sentence, from, opener.id - 1), stretch(sentence, end + 1, to)].filter((piece) => piece !== null)
}
