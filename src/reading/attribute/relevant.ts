import { overlaps } from '../../model/span.ts'
import { childrenBy, isRelation } from '../../model/tree.ts'
import type { Found } from './found.ts'
import { NOBODY } from './hearsay.ts'
import { isUnspoken, keepsSilent } from './unspoken.ts'
import type { Quotations } from './view.ts'

const NO_ONE = /^(?:you|one|who|whoever|anyone|anybody|someone|nobody|it|there|that|which)$/i
const ONESELF = /^(?:i|we)$/i
/** "to question several", "asked to confirm his status": an infinitive with a mere object or aim tells of no saying. */
function isUnsaid(found: Found): boolean {
  const { sentence, word, entry, slot } = found
  if (entry.pos !== 'verb' || slot === 'ccomp' || slot === 'quote' || slot === 'clause') return false
  const verb = sentence.tokens[word - 1]
  // "any person found within ten kilometres": a bare participle on a noun.
  if (verb?.deprel === 'acl' && verb.xpos !== 'VBG') return true
  return isInfinitive(found) && verb !== undefined && !isRelation(verb, 'root')
}

function isInfinitive({ sentence, word }: Found): boolean {
  return (
    sentence.tokens[word - 1]?.xpos === 'VB' && childrenBy(sentence, word, 'mark').some(({ lemma }) => lemma === 'to')
  )
}

/** Endings of nouns that name no one who could think; bodies with these endings are parties, which is asked first. */
const ABSTRACT = /^\p{Ll}.*(?:ions?|ments?|ness|it(?:y|ies)|ships?|ances?|ences?|ures?)$/u
/** Nouns with these endings that name what is written down, and can show a thing. */
const RECORDS = /^(?:figure|document|statement|picture)s?$/
const PRONOUN = /^(?:he|she|they|it|i|we|you|who|that|which)$/i

/** Verbs of the mind that may stand beside a quotation and still tell of no speech. */
const THOUGHT = new Set(
  'think believe know hope feel want understand consider expect see wonder assume guess plan worry imagine'.split(' '),
)

/** Verbs that tell with a noun, and not with a clause, what someone has done. */
const CHARGING = new Set(['accuse', 'blame'])

/** Whether a cue tells of speech, and not only of what someone thinks, wants or feels: it may hold a quotation. */
function isSpeech({ entry }: Found): boolean {
  if (THOUGHT.has(entry.lemma)) return false
  if (CHARGING.has(entry.lemma)) return true
  return entry.pos !== 'verb' || entry.content.some((slots) => slots[0]?.relation === 'quote')
}

/** Opinions that can be reported of someone as his words can. */
const OPINION = new Set(['believe', 'think', 'suspect', 'fear', 'belief'])

/** "Kenya said that Uganda plans to send troops": what another is said to want or to know is what the speaker says, and no second voice. */
function isStateOfMind({ entry }: Found): boolean {
  return entry.act !== 'says' && !OPINION.has(entry.lemma)
}

/**
 * "Kenya said that Uganda did not mention the raid", "that its request was refused": what another did not say, may say, offers to do or
 * only passes judgement on is what the speaker says, and no second voice. Who denies a thing or tells a deed ("accused Chad of firing") is one.
 */
function isNotUttered(found: Found): boolean {
  const { sentence, word, entry, slot, source } = found
  if (slot === 'ccomp' || slot === 'quote' || slot === 'clause') return entry.pos === 'noun' && !source
  if (entry.pos === 'noun' || slot === 'xcomp' || sentence.tokens[word - 1]?.xpos === 'VB') return true
  return entry.stance !== 'denying' && !tellsDeed(found)
}

function tellsDeed({ sentence, content }: Found): boolean {
  return sentence.tokens.some((token) => token.upos === 'VERB' && content.some((piece) => overlaps(piece, token)))
}

/** Verbs of which a participle says what befell a thing, and not what anyone holds of it: "found dead", "seen near the border". */
const PERCEIVED = new Set(['find', 'see', 'hear', 'discover', 'show', 'document'])

/** "Was seen as an act of faith". */
function isHeldAs({ sentence, word }: Found): boolean {
  return childrenBy(sentence, word, 'obl', 'advcl', 'xcomp').some(({ id }) =>
    childrenBy(sentence, id, 'case', 'mark').some(({ lemma }) => lemma === 'as'),
  )
}

/**
 * Whether a stance is told of someone though nobody utters it there: of those who hold it in the passive ("is expected to win"), of who
 * does in a relative clause ("who opposes the war"), of a body ("it wants"), or as an aim ("met to discuss the raid").
 */
function isTold(found: Found): boolean {
  const { sentence, word, speaker, entry, slot, sourceAbsent } = found
  if (entry.source === 'none') return true
  if (entry.pos !== 'verb') return false
  if (sourceAbsent === 'passive without an agent') return !PERCEIVED.has(entry.lemma) || isHeldAs(found)
  const verb = sentence.tokens[word - 1]!
  const form = sentence.tokens[speaker - 1]?.form.toLowerCase()
  if (form === 'who') return true
  if (isInfinitive(found)) return isRelation(verb, 'advcl') || entry.act !== 'says'
  return form === 'it' && slot !== 'ccomp'
}

/** "It armed the Peruvians who say that the pact is void": who is met within a phrase and no clause of what is told says so to the writer. */
function isToldBeside({ sentence, speaker, slot }: Found, outer: Found): boolean {
  if (slot !== 'ccomp' || sentence.tokens[speaker - 1]?.form.toLowerCase() !== 'who') return false
  return outer.slot === 'obj' || outer.slot === 'obl' || outer.slot === 'xcomp'
}

/**
 * What an attribution adds to the chain of who says so: a voice that is `heard`; a stance, an expectation or an aim that is told of
 * someone and `unheard`, so that no event in it is reported by him; or nothing (null). Nothing is added by "I think" and "you know" inside a quotation, by
 * what a speaker is said to think himself ("he said he believes") and by thoughts of what is no party ("relations have seen progress").
 *
 * @param outer the attribution that it stands inside
 * @param isParty whether the source's head is a mention that could be linked
 */
export function hearing(
  found: Found,
  text: string,
  quotations: Quotations,
  outer: Found | null,
  isParty: boolean,
): 'heard' | 'unheard' | null {
  const nested = outer !== null && !isToldBeside(found, outer) && !keepsSilent(outer)
  const speaker = found.source ? text.slice(found.source.start, found.source.end) : ''
  const noun = found.sentence.tokens[found.speaker - 1]
  const head = noun?.upos === 'NOUN' ? noun.form.toLowerCase() : ''
  const quoted = quotations.outermost(found.cue.start) !== null
  if ((quoted || nested) && (ONESELF.test(speaker) || NO_ONE.test(speaker))) return null
  if (nested && (isStateOfMind(found) || isNotUttered(found) || isInfinitive(found))) return null
  if (found.sourceAbsent === NOBODY) return quoted || (nested && found.entry.pos === 'verb') ? null : 'heard'
  const told = quoted || nested || !isTold(found) ? null : 'unheard'
  if (isUnsaid(found)) return told
  if (isUnspoken(found)) return nested ? null : 'unheard'
  if (isSpeech(found)) return 'heard'
  if (NO_ONE.test(speaker) || (speaker === '' && found.entry.pos === 'verb')) return told
  const abstract = ABSTRACT.test(head) && !RECORDS.test(head)
  if (found.entry.source === 'subject' && found.entry.pos === 'verb' && !isParty && abstract) return null
  return quoted || (nested && PRONOUN.test(speaker)) ? null : 'heard'
}
