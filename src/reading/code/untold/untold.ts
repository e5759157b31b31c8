import { isCondition } from '../../../model/condition.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, isNegation, tokenById } from '../../../model/tree.ts'

/**
 * Whether a verb only stands in a sentence and tells nothing that was done or will be: what another deed hangs on, what a speaker calls a
 * thing that the sentence speaks of, and the wish of an unnamed speaker to stay so.
 */
export function isUntold(sentence: Sentence, token: Token): boolean {
  if (token.upos !== 'VERB') return isHinge(sentence, token)
  return (
    isHinge(sentence, token) ||
    isNaming(sentence, token) ||
    isForAnonymity(sentence, token) ||
    isUnauthorised(sentence, token)
  )
}

/** By what a word hangs on one that it is told with: "if Peru agrees to pay", "unless Peru pays and leaves". */
const WITHIN: ReadonlySet<string> = new Set(['xcomp', 'conj', 'obj'])

/** "Will leave unless Peru pays", "if the two agree to meet": nobody says that it was done or will be. */
function isHinge(sentence: Sentence, token: Token): boolean {
  let at: Token | undefined = token
  while (at && !isCondition(sentence, at)) {
    if (!WITHIN.has(at.deprel)) return false
    at = tokenById(sentence, at.head)
  }
  return at !== undefined
}

const NAMING: ReadonlySet<string> = new Set(['brand', 'call', 'describe', 'dub', 'label', 'term'])

/** "Condemned what Chile called piracy": the one deed is the condemning, and what it is called is its cause. */
function isNaming(sentence: Sentence, { deprel, head, lemma }: Token): boolean {
  return deprel === 'acl:relcl' && NAMING.has(lemma.toLowerCase()) && tokenById(sentence, head)?.lemma === 'what'
}

const ASKING: ReadonlySet<string> = new Set(['ask', 'demand', 'insist', 'prefer', 'request', 'want', 'wish'])
const REVEALED: ReadonlySet<string> = new Set(['cite', 'identify', 'name', 'quote'])

/** "Asked not to be named", "requested anonymity": how a report speaks of its source. */
function isForAnonymity(sentence: Sentence, { id, lemma }: Token): boolean {
  if (!ASKING.has(lemma.toLowerCase())) return false
  if (childrenBy(sentence, id, 'obj', 'obl').some((word) => word.lemma.toLowerCase() === 'anonymity')) return true
  return childrenBy(sentence, id, 'xcomp', 'ccomp').some(
    (word) => REVEALED.has(word.lemma.toLowerCase()) && childrenBy(sentence, word.id, 'advmod').some(isNegation),
  )
}

const AUTHORISING: ReadonlySet<string> = new Set(['allow', 'authorise', 'authorize', 'clear', 'permit'])
/** How the tree hangs what one may do on the leave to do it. */
const TO_DO: ReadonlySet<string> = new Set(['xcomp', 'ccomp', 'advcl'])
const DISCLOSING: ReadonlySet<string> = new Set([
  'address',
  'blame',
  'brief',
  'comment',
  'criticise',
  'criticize',
  'disclose',
  'discuss',
  'praise',
  'reveal',
  'speak',
  'talk',
])

/** "Was not authorised to discuss the talks": why a source stays unnamed, neither a leave that was refused nor talks that were not held. */
function isUnauthorised(sentence: Sentence, token: Token): boolean {
  let at: Token | undefined = token
  while (at?.deprel === 'conj') at = tokenById(sentence, at.head)
  const isLeave = (word: Token | undefined) => word !== undefined && AUTHORISING.has(word.lemma.toLowerCase())
  const leave = at && !isLeave(at) && TO_DO.has(at.deprel) ? tokenById(sentence, at.head) : at
  if (!leave || !isLeave(leave)) return false
  if (!childrenBy(sentence, leave.id, 'advmod').some(isNegation)) return false
  return childrenBy(sentence, leave.id, ...TO_DO).some(({ lemma }) => DISCLOSING.has(lemma.toLowerCase()))
}
