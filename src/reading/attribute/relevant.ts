import { childrenBy, isRelation } from '../../model/tree.ts'
import type { Found } from './found.ts'
import type { Quotations } from './view.ts'

const NO_ONE = /^(?:you|one|who|whoever|anyone|anybody|someone|nobody|it|there|that|which)$/i
const ONESELF = /^(?:i|we)$/i
/** "to question several", "asked to confirm his status": an infinitive with a mere object or aim tells of no saying. */
function isUnsaid({ sentence, word, entry, slot }: Found): boolean {
  if (entry.pos !== 'verb' || slot === 'ccomp' || slot === 'quote' || slot === 'clause') return false
  const verb = sentence.tokens[word - 1]
  // "any person found within ten kilometres": a bare participle on a noun.
  if (verb?.deprel === 'acl' && verb.xpos !== 'VBG') return true
  const marked = verb?.xpos === 'VB' && childrenBy(sentence, word, 'mark').some(({ lemma }) => lemma === 'to')
  return marked && verb !== undefined && !isRelation(verb, 'root')
}

/** Endings of nouns that name no one who could think; bodies with these endings are parties, which is asked first. */
const ABSTRACT = /^\p{Ll}.*(?:ions?|ments?|ness|it(?:y|ies)|ships?|ances?|ences?|ures?)$/u
const PRONOUN = /^(?:he|she|they|it|i|we|you|who|that|which)$/i

/** Verbs of the mind that may stand beside a quotation and still tell of no speech. */
const THOUGHT = new Set(
  'think believe know hope feel want understand consider expect see wonder assume guess plan worry imagine'.split(' '),
)

/** Whether a cue tells of speech, and not only of what someone thinks, wants or feels: it may hold a quotation. */
function isSpeech({ entry }: Found): boolean {
  if (THOUGHT.has(entry.lemma)) return false
  return entry.pos !== 'verb' || entry.content.some((slots) => slots[0]?.relation === 'quote')
}

/** Opinions that can be reported of someone as his words can. */
const OPINION = new Set(['believe', 'think', 'suspect', 'fear', 'belief'])

/** "Kenya said that Uganda plans to send troops": what another is said to want or to know is what the speaker says, and no second voice. */
function isStateOfMind({ entry }: Found): boolean {
  return entry.act !== 'says' && !OPINION.has(entry.lemma)
}

/**
 * "Kenya said that Uganda did not mention the raid", "that its request was refused": what another did not say, may say or offers to do is what
 * the speaker says, and no second voice.
 */
function isNotUttered({ sentence, word, entry, slot }: Found): boolean {
  if (slot === 'ccomp' || slot === 'quote' || slot === 'clause') return false
  return entry.pos === 'noun' || slot === 'xcomp' || sentence.tokens[word - 1]?.xpos === 'VB'
}

/**
 * Whether an attribution says something that the chain of who says so does not say without it. What is dropped: "I think" and "you
 * know" inside a quotation; what a speaker is said to think himself ("he said he believes"); thoughts of no one ("is expected") and of what is no
 * party ("relations have seen progress").
 *
 * @param isParty whether the source's head is a mention that could be linked
 */
export function isRelevant(
  found: Found,
  text: string,
  quotations: Quotations,
  nested: boolean,
  isParty: boolean,
): boolean {
  const speaker = found.source ? text.slice(found.source.start, found.source.end) : ''
  const noun = found.sentence.tokens[found.speaker - 1]
  const head = noun?.upos === 'NOUN' ? noun.form.toLowerCase() : ''
  const quoted = quotations.outermost(found.cue.start) !== null
  if ((quoted || nested) && (ONESELF.test(speaker) || NO_ONE.test(speaker))) return false
  if (isUnsaid(found)) return false
  if (nested && (isStateOfMind(found) || isNotUttered(found))) return false
  if (isSpeech(found)) return true
  if (NO_ONE.test(speaker) || (speaker === '' && found.entry.pos === 'verb')) return false
  if (found.entry.pos === 'verb' && !isParty && ABSTRACT.test(head)) return false
  return !(quoted || (nested && PRONOUN.test(speaker)))
}
