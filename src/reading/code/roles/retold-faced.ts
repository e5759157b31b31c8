import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy, isRelation, subtree, tokenById } from '../../../model/tree.ts'
import { surfaceSubject } from './subject.ts'

/** Prepositions of what someone does a thing in spite of, because of or in answer to. */
const FACING = new Set(
  'despite in_spite_of notwithstanding regardless_of thanks_to because_of due_to undeterred_by unlike'.split(' '),
)
/** Prepositions of what was before or around it: what was said or laid on someone so is most often laid on him of whom the clause tells. */
const AROUND = new Set('after amid amidst following since under'.split(' '))

/** Nouns that answer a deed: "in response to Chilean threats". */
const ANSWERS = new Set(
  'answer response reply reaction retaliation reprisal revenge retort riposte defiance spite face protest thanks gratitude'.split(
    ' ',
  ),
)
/** What only counts or measures a deed: "a decade of Chilean sanctions". */
const COURSE = new Set(
  'year decade month week day century generation round series wave spate string barrage history period spell campaign'.split(
    ' ',
  ),
)

/** What is laid on someone, or said to him. */
const LAID = new Set(
  (
    'sanction sanctions tariff tariffs embargo ban restriction blockade boycott curb duty levy quota threat warning ultimatum pressure ' +
    'demand request appeal plea offer promise pledge criticism objection complaint accusation allegation reproach condemnation'
  ).split(' '),
)

/** Verbs whose subject has what their object tells done to him, and stands up to it or gets away from it. */
const MEETING = new Set(
  (
    'answer avoid brave bypass circumvent counter cushion defy disregard dodge elude escape evade flout heed ignore mitigate mock offset ' +
    'outlast parry repel ridicule skirt soften'
  ).split(' '),
)
/** Those that have it behind a preposition. */
const MEETING_AT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'respond react reply bow yield submit succumb adapt adjust'
    .split(' ')
    .map((verb) => [verb, new Set(['to'])] as const),
  ...'suffer recover flee retreat'.split(' ').map((verb) => [verb, new Set(['from'])] as const),
  ['get', new Set(['around', 'round'])],
  ['bridle', new Set(['at'])],
])

/** What words do to him to whom they are said. */
const MOVING = new Set(
  (
    'anger annoy bring cause compel convince cow dissuade deter drive force frighten goad impress induce intimidate irritate lead move ' +
    'oblige persuade prompt push rattle stop sting surprise sway unnerve'
  ).split(' '),
)
const SAID = new Set(
  'threat warning ultimatum pressure demand request appeal plea offer criticism objection reproach condemnation'.split(
    ' ',
  ),
)

/**
 * Whom the sentence has for the one to whom a noun's deed is done, where the noun says whose it is and not to whom: the subject of what is
 * done in spite of it or in answer to it ("despite Chilean threats, Peru joined"), of a verb for standing up to it ("Peru defied a
 * Chilean warning"), and whom the words of another move ("Chilean threats did not deter Peru"). Empty of any other noun.
 */
export function facedBy(sentence: Sentence, noun: Token): readonly Token[] {
  if (
    noun.upos !== 'NOUN' ||
    childrenBy(sentence, noun.id, 'det').some(({ lemma }) => lemma.toLowerCase() === 'no') ||
    !isOwned(sentence, noun) ||
    saysToWhom(sentence, noun)
  )
    return []
  const above = tokenById(sentence, noun.head)
  if (isRelation(noun, 'nsubj') && above && SAID.has(noun.lemma.toLowerCase()) && MOVING.has(above.lemma))
    return childrenBy(sentence, above.id, 'obj')
  const course = isRelation(noun, 'nmod') && caseOf(sentence, noun.id) === 'of' ? above : undefined
  const top = course && COURSE.has(course.lemma.toLowerCase()) ? course : noun
  const verb = meeting(sentence, top, noun)
  return verb ? surfaceSubject(sentence, verb).filter(({ id }) => id !== noun.id) : []
}

/** The verb whose subject faces what a noun tells. */
function meeting(sentence: Sentence, top: Token, noun: Token): Token | undefined {
  const above = tokenById(sentence, top.head)
  if (!above) return undefined
  const by = caseOf(sentence, top.id) ?? ''
  if (isRelation(top, 'nmod') && ANSWERS.has(above.lemma.toLowerCase()))
    return isAnswer(sentence, above) ? verbAbove(sentence, above) : undefined
  if (isRelation(top, 'obj')) return above.upos === 'VERB' && MEETING.has(above.lemma) ? above : undefined
  if (!isRelation(top, 'obl')) return undefined
  if (MEETING_AT.get(above.lemma)?.has(by)) return above
  const isFaced = FACING.has(by) || (AROUND.has(by) && LAID.has(noun.lemma.toLowerCase()))
  return isFaced ? verbAbove(sentence, top) : undefined
}

/** "In response to", "as a reply to". */
function isAnswer(sentence: Sentence, noun: Token): boolean {
  return /^(?:in|as|out_of)$/.test(caseOf(sentence, noun.id) ?? '')
}

function verbAbove(sentence: Sentence, phrase: Token): Token | undefined {
  const verb = isRelation(phrase, 'obl') ? tokenById(sentence, phrase.head) : undefined
  return verb?.upos === 'VERB' ? verb : undefined
}

/** Whether the phrase of a noun says whose it is, and not by a pronoun, which mostly is the subject himself. */
function isOwned(sentence: Sentence, { id }: Token): boolean {
  return (
    childrenBy(sentence, id, 'amod', 'compound').some((word) => word.upos !== 'NOUN' && isName(word)) ||
    childrenBy(sentence, id, 'nmod:poss').some(
      (owner) => owner.upos !== 'PRON' && childrenBy(sentence, owner.id, 'nmod:poss').length === 0,
    ) ||
    childrenBy(sentence, id, 'nmod').some((word) => /^(?:by|from)$/.test(caseOf(sentence, word.id) ?? ''))
  )
}

/** Whether it names anyone else, in its complement or its clause. */
function saysToWhom(sentence: Sentence, { id }: Token): boolean {
  const clauses = childrenBy(sentence, id, 'acl', 'ccomp')
  if (clauses.some((clause) => childrenBy(sentence, clause.id, 'nsubj').length > 0)) return true
  const phrases = childrenBy(sentence, id, 'nmod').filter(
    (word) => word.deprel !== 'nmod:poss' && !/^(?:by|from)$/.test(caseOf(sentence, word.id) ?? ''),
  )
  return [...phrases, ...clauses].some((word) => subtree(sentence, word.id).some(isName))
}

function isName({ form, upos }: Token): boolean {
  return (upos === 'PROPN' || upos === 'ADJ') && /^\p{Lu}/u.test(form)
}
