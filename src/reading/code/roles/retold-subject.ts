import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy, hasTo, isNegation, isRelation, tokenById } from '../../../model/tree.ts'

/** Nouns for how long or how often a thing was done: "after years of arming the rebels". */
const COURSE = new Set(
  'year decade month week day century generation lifetime round spell season string series'.split(' '),
)
/** Nouns for what one does again and again, or does not hide. */
const HABITS = new Set(
  'history habit practice policy tradition record pattern secret hobby business point routine'.split(' '),
)

/**
 * The noun for how long, how often or in what manner something was done, of a verb behind "of": "after years of arming rebels", "has a
 * history of arming rebels", "makes no secret of". Undefined of any other verb.
 */
export function courseOf(sentence: Sentence, verb: Token, noun: Token): Token | undefined {
  // "A day of fighting" is one on which others fought.
  if (verb.xpos !== 'VBG' || verb.deprel !== 'acl' || childrenBy(sentence, verb.id, 'obj').length === 0)
    return undefined
  if (!childrenBy(sentence, verb.id, 'mark', 'case').some(({ lemma }) => lemma === 'of')) return undefined
  const isIts = isRelation(noun, 'obl') || isRelation(noun, 'obj')
  const isCourse = COURSE.has(noun.lemma.toLowerCase()) || (HABITS.has(noun.lemma.toLowerCase()) && isIts)
  return isCourse ? noun : undefined
}

/** Verbs that say what a deed did to who did it, of which it is the subject. */
const COSTING = new Set('bring buy cost deny earn gain land leave lose make spare teach win'.split(' '))

/** Verbs with "it" for whom something is easy, late or left to do, and where he stands. */
const FALLING: ReadonlyMap<string, string | null> = new Map([
  ...'take cost suit behove behoove befit'.split(' ').map((verb) => [verb, null] as const),
  ...'leave fall occur'.split(' ').map((verb) => [verb, 'to'] as const),
])

/**
 * Who does what stands without a subject for the subject of another verb: "arming the rebels has cost Peru its friends", "it took Peru three years
 * to return the ship", "it was left to Peru to pay". Empty where grammar tells nobody.
 */
export function doerBehind(sentence: Sentence, token: Token): readonly Token[] {
  const verb = tokenById(sentence, token.head)
  // "It would take Peru years": it has not done so.
  if (verb?.upos !== 'VERB' || childrenBy(sentence, verb.id, 'aux').some(({ xpos }) => xpos === 'MD')) return []
  const [subject] = childrenBy(sentence, verb.id, 'nsubj', 'expl')
  if (token.xpos === 'VBG') {
    const isSubject = isRelation(token, 'csubj') || (isRelation(token, 'advcl') && isOpening(sentence, token, verb))
    return isSubject && !subject && COSTING.has(verb.lemma) ? givenTo(sentence, verb) : []
  }
  if (!hasTo(sentence, token.id) || subject?.form.toLowerCase() !== 'it' || token.id < verb.id) return []
  const behind = FALLING.get(verb.lemma)
  if (behind === undefined) return []
  return behind === null
    ? givenTo(sentence, verb)
    : childrenBy(sentence, verb.id, 'obl').filter(({ id }) => id < token.id && caseOf(sentence, id) === behind)
}

/** Whether a verb was done by whom it was left to, whom it took time or who did it for years: "it took Peru three years to return the ship". */
export function isDoneBehind(sentence: Sentence, token: Token): boolean {
  const verb = tokenById(sentence, token.head)
  if (!verb) return false
  if (courseOf(sentence, token, verb)) return true
  if (!hasTo(sentence, token.id) || !/^VB[DN]$/.test(verb.xpos) || !/^(?:take|cost|leave|fall)$/.test(verb.lemma))
    return false
  const isNot = childrenBy(sentence, verb.id, 'advmod').some(isNegation)
  return !isNot && doerBehind(sentence, token).length > 0
}

/** Whether a participle stands where a subject would: nothing opens it, and no comma parts it from its verb. */
function isOpening(sentence: Sentence, { id }: Token, verb: Token): boolean {
  if (id > verb.id || childrenBy(sentence, id, 'mark', 'case').length > 0) return false
  return !sentence.tokens.slice(id, verb.id - 1).some(({ form }) => form === ',')
}

/** To whom it is given or whom it costs: of two objects the first. */
function givenTo(sentence: Sentence, { id }: Token): readonly Token[] {
  return childrenBy(sentence, id, 'iobj', 'obj').slice(0, 1)
}
