import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { Codebook, CodeRow } from '../../resources/codebook.ts'
import { isFuture, isNegated } from './governor.ts'
import { isNoLonger } from './no-longer.ts'

/** Classes of what one does in another land by leave of its state, with the predicates of the rows that tell that it gives and that it takes back leave. */
const LEAVE = [
  ['crossing', 'may.v', 'may_not.v'],
  ['entering', 'may_enter.v', 'may_not_enter.v'],
  ['leaving', 'may_leave.v', 'may_not_leave.v'],
] as const

/** Words that say that it is a matter of leave: "may again be sold", "can now travel without a visa". */
const BY_RULE = /^(?:again|now|once|henceforth|freely)$/i

/** Verbs and adjectives of one to whom it is left to do a thing, or not. */
const LEFT = /^(?:able|allowed|authori[sz]ed|cleared|eligible|entitled|free|permitted|welcome)$/

/** What one crosses a border or trades with, or without. */
const PAPERS = /^(?:clearance|customs|duty|fee|licen[cs]e|paper|passport|permit|quota|tariff|tax|visa)$/

/**
 * The rows for what one does in a land by leave of its state, or may do no more: "Norwegian fish may again be sold in China", "Kenyan planes may
 * no longer land in Togo". A bare "may" or "can" says only that it is possible; "may not" is a ban.
 */
export function leaveAt({ classes, rows }: Codebook, sentence: Sentence, verb: Token): readonly CodeRow[] | undefined {
  const lemma = verb.lemma.toLowerCase()
  const found = verb.upos === 'VERB' ? LEAVE.find(([name]) => classes.get(name)?.has(lemma)) : undefined
  const isGiven = found && isLeave(sentence, verb)
  const known = isGiven === undefined ? undefined : rows.get(found![isGiven ? 1 : 2])
  const above = tokenById(sentence, verb.head)
  // "Will be allowed to land".
  const isToCome = above && LEFT.test(above.form) && isFuture(sentence, above)
  return isToCome ? known?.map((row) => ({ ...row, status: 'planned' })) : known
}

/** Whether one has leave to do what a verb tells, or has it no more; undefined where the words are not about leave. */
function isLeave(sentence: Sentence, verb: Token): boolean | undefined {
  const above = isRelation(verb, 'xcomp') || isRelation(verb, 'advcl') ? tokenById(sentence, verb.head) : undefined
  if (above && LEFT.test(above.form)) return isLeft(sentence, above) ? !isOff(sentence, above) : undefined
  const modal = childrenBy(sentence, verb.id, 'aux').find(({ lemma }) => /^(?:may|can|could)$/.test(lemma))
  const without = withoutPapers(sentence, verb)
  const ruled = childrenBy(sentence, verb.id, 'advmod').some(
    ({ form, id }) => BY_RULE.test(form) || isOnceMore(sentence, id),
  )
  if (!modal) return (without && ruled) || undefined
  // Of a state that "can no longer" or a minister who "may again", it is told what they are able or likely to do.
  const [subject] = childrenBy(sentence, verb.id, 'nsubj')
  const isName = subject?.upos === 'PROPN' || subject?.upos === 'PRON'
  if (isOff(sentence, verb)) {
    const isPassive = subject?.deprel === 'nsubj:pass'
    const isBan = modal.lemma === 'may' || isPassive || (!isName && isNoLonger(sentence, verb))
    return isBan && modal.form !== 'could' ? false : undefined
  }
  return (without || (ruled && !isName)) && modal.form !== 'could' ? true : undefined
}

/** "Are allowed to", "have been able to", where nobody else is said to let them. */
function isLeft(sentence: Sentence, above: Token): boolean {
  const isPassive = childrenBy(sentence, above.id, 'aux').some(({ deprel }) => deprel === 'aux:pass')
  const isBy = childrenBy(sentence, above.id, 'obl').some(({ id }) => caseOf(sentence, id) === 'by')
  return (above.upos !== 'VERB' || isPassive) && !isBy
}

function isOff(sentence: Sentence, verb: Token): boolean {
  return isNoLonger(sentence, verb) || isNegated(sentence, verb)
}

function isOnceMore(sentence: Sentence, id: number): boolean {
  return tokenById(sentence, id)?.form === 'more' && tokenById(sentence, id - 1)?.form === 'once'
}

/** "Without a visa", "free of duty". */
function withoutPapers(sentence: Sentence, { id }: Token): boolean {
  return sentence.tokens.some(
    (word) =>
      PAPERS.test(word.lemma) &&
      word.id > id &&
      childrenBy(sentence, word.id, 'case', 'det').some(({ lemma }) => /^(?:without|of|no)$/.test(lemma)),
  )
}

/** Whether a verb only says that one is let do what a clause of leave tells: the clause tells it. */
export function givesLeave(codebook: Codebook, sentence: Sentence, verb: Token): boolean {
  if (verb.xpos !== 'VBN' || !LEFT.test(verb.form)) return false
  return childrenBy(sentence, verb.id, 'xcomp', 'advcl').some(
    (clause) => leaveAt(codebook, sentence, clause) && hasPlace(sentence, clause),
  )
}

/** Whether a clause names a land: "to go home" and "to sail" are told by whoever lets one. */
function hasPlace(sentence: Sentence, { id }: Token): boolean {
  return childrenBy(sentence, id, 'obj', 'obl').some(
    (word) =>
      word.upos === 'PROPN' || childrenBy(sentence, word.id, 'amod', 'nmod').some(({ form }) => /^\p{Lu}/u.test(form)),
  )
}

/** Whether a row tells that one may do a thing in a land, or may not. */
export function tellsLeave({ predicate }: CodeRow): boolean {
  return /^(?:may(?:_|\.)|welcome\.a$)/.test(predicate)
}
