import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../../model/tree.ts'
import { facedBy } from './retold-faced.ts'

/** Nouns for who bears what their complement tells: "the target of raids". */
const BEARING = new Set('subject target object victim focus'.split(' '))

/** Verbs whose object is done to their subject, or given to him. */
const SUFFERING = new Set('face suffer endure undergo incur withstand weather resist survive'.split(' '))
const RECEIVING = new Set('get receive win secure obtain gain enjoy attract earn'.split(' '))

/** Whether a verb says no more than that what its object tells was done to its subject. */
export function isBearing({ lemma, upos }: Token): boolean {
  return upos === 'VERB' && (SUFFERING.has(lemma) || RECEIVING.has(lemma))
}

/** Verbs that put their subject under what stands behind "under". */
const UNDER = new Set(['come', 'fall', 'be', 'live', 'remain', 'stay'])

/** Verbs whose passive has done to its subject what stands behind "with" or "by". */
const LAID_ON = new Set('hit slap strike punish target burden saddle confront face pressure threaten'.split(' '))

/** What is laid on someone and then does him harm. */
const BURDENS = new Set(
  'sanction sanctions tariff tariffs embargo ban restriction blockade boycott curb duty levy quota'.split(' '),
)
const HURTING = new Set(
  (
    'hurt harm damage batter cripple devastate strangle affect weaken pummel sting wreck ruin impoverish bleed dent slash hamper ' +
    'hobble undermine ravage shrink starve stifle throttle erode'
  ).split(' '),
)

/** "American sanctions have crippled the Peruvian economy": what they hurt bears them. */
function hurtBy(sentence: Sentence, noun: Token): readonly Token[] {
  const verb = BURDENS.has(noun.lemma.toLowerCase()) ? tokenById(sentence, noun.head) : undefined
  if (!verb || noun.deprel !== 'nsubj' || !HURTING.has(verb.lemma)) return []
  return childrenBy(sentence, verb.id, 'obj')
}

/**
 * The subject that bears what a noun tells, where a verb only says that it does: "Peru has been the target of Chilean raids", "came under
 * Chilean sanctions", "faces a Chilean embargo", "was hit with Chilean tariffs"; and what sanctions hurt. Empty of any other noun.
 */
function bearing(sentence: Sentence, noun: Token): readonly Token[] {
  const above = tokenById(sentence, noun.head)
  const clause = above && clauseOf(sentence, noun, above)
  if (!clause) return hurtBy(sentence, noun)
  // "Peru, hit by Chilean sanctions, turned to Fiji".
  const modified = isHung(clause) ? tokenById(sentence, clause.head) : undefined
  return modified ? [modified] : childrenBy(sentence, clause.id, 'nsubj')
}

/** Prepositions by which a noun tells whom it is done to, and, of what is given or said, to whom. */
const BORNE = ['on', 'against']
const FACED = [...BORNE, 'to']
const GIVEN = [...FACED, 'for', 'into']

/**
 * Who bears what a noun tells or faces it, by each role that he then has beside it: "came under Chilean sanctions" and "despite Chilean sanctions,
 * Peru" as "sanctions on".
 */
export function bearersOf(sentence: Sentence, noun: Token): readonly (readonly [string, Token])[] {
  const bearers = bearing(sentence, noun)
  const verb = isRelation(noun, 'obj') ? tokenById(sentence, noun.head) : undefined
  const [words, roles] =
    bearers.length > 0 ? [bearers, verb && isBearing(verb) ? GIVEN : BORNE] : [facedBy(sentence, noun), FACED]
  return words.flatMap((word) => roles.map((role) => [role, word] as const))
}

/** The word whose subject bears what a noun tells. */
function clauseOf(sentence: Sentence, noun: Token, above: Token): Token | undefined {
  const by = caseOf(sentence, noun.id) ?? ''
  const isCopular = (word: Token) => childrenBy(sentence, word.id, 'cop').length > 0
  if (by === 'under' && isCopular(noun)) return noun
  if (isRelation(noun, 'nmod') && by === 'of' && BEARING.has(above.lemma.toLowerCase()))
    return isCopular(above) ? above : becoming(sentence, above)
  if (above.upos !== 'VERB') return undefined
  if (isRelation(noun, 'obj')) return isBearing(above) ? above : undefined
  if (!isRelation(noun, 'obl')) return undefined
  if (by === 'under') return UNDER.has(above.lemma) ? above : undefined
  const isPassive = isHung(above) || childrenBy(sentence, above.id, 'aux').some(({ deprel }) => deprel === 'aux:pass')
  if (isPassive && by === 'by' && HURTING.has(above.lemma) && BURDENS.has(noun.lemma.toLowerCase())) return above
  return isPassive && (by === 'with' || by === 'by') && LAID_ON.has(above.lemma) ? above : undefined
}

/** Whether a participle hangs on the noun to which it is done. */
function isHung(verb: Token): boolean {
  return verb.xpos === 'VBN' && verb.deprel === 'acl'
}

/** "Became the target of". */
function becoming(sentence: Sentence, noun: Token): Token | undefined {
  const verb = tokenById(sentence, noun.head)
  return verb && /^(?:become|remain)$/.test(verb.lemma) && /^(?:xcomp|obj)$/.test(noun.deprel) ? verb : undefined
}
