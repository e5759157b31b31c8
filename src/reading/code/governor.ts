import { isCondition } from '../../model/condition.ts'
import type { StatusValue } from '../../model/event.ts'
import { negating } from '../../model/negation.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, hasTo, isRelation, tokenById } from '../../model/tree.ts'
import type { Codebook } from '../../resources/codebook.ts'
import { leftUndone } from './left-undone.ts'
import { shareIn } from './roles/share.ts'

/** A word above an event that says how real it is. */
export interface Governing {
  readonly kind: StatusValue
  readonly token: Token
  /** Whether it says that one is not minded to do it, whatever else is said of it: "no sign of", "stopped short of". */
  readonly left?: true
}

/** The nearest word above an event, within its clause, that promises, plans, asks for, begins or ends it. */
export function governing(codebook: Codebook, sentence: Sentence, token: Token): Governing | null {
  for (const modifier of childrenBy(sentence, token.id, 'amod', 'mark', 'aux')) {
    // "are due to meet": parsers take the adjective for a mark of the infinitive.
    if (modifier.upos !== 'ADJ' && modifier.upos !== 'VERB') continue
    const kind = codebook.governors.get(modifier.form.toLowerCase())
    if (kind) return { kind, token: modifier }
  }
  let at = token
  for (let steps = 0; steps < 3; steps++) {
    const share = shareIn(sentence, at)
    if (share) {
      // "Had no part in the raid", "had nothing to do with it": the share is what is not there.
      const none = childrenBy(sentence, share.id, 'det').find(({ lemma }) => lemma === 'no')
      if (none || share.lemma === 'nothing') return { kind: 'denied', token: none ?? share }
      at = share
    }
    const head = tokenById(sentence, at.head)
    if (!head || !lets(sentence, at) || isPast(sentence, at)) return null
    const left = leftUndone(sentence, at, head)
    if (left) return { kind: 'denied', token: left, left: true }
    const kind = codebook.governors.get(head.lemma.toLowerCase())
    if (kind && !isRelation(at, 'conj'))
      return kind === 'requested' && isNamed(sentence, head) ? null : { kind, token: head }
    at = head
  }
  return null
}

/** "Called the arrest arbitrary": what is called something is not called for. */
function isNamed(sentence: Sentence, verb: Token): boolean {
  return childrenBy(sentence, verb.id, 'xcomp').some(({ upos }) => upos === 'ADJ' || upos === 'NOUN')
}

/** Whether a word above an event or beside it says that it is not to be or to end: "not to send", "stop trading", "avoid talks". */
export function isUndone(codebook: Codebook, sentence: Sentence, token: Token): boolean {
  const kind = governing(codebook, sentence, token)?.kind
  return kind === 'ended' || kind === 'denied' || isNegated(sentence, token)
}

/** Whether a complement clause tells what has been: "told reporters that it delivered" asks for nothing. */
function isPast(sentence: Sentence, token: Token): boolean {
  if (!isRelation(token, 'ccomp')) return false
  const auxiliaries = childrenBy(sentence, token.id, 'aux', 'cop')
  if (auxiliaries.length === 0) return token.xpos === 'VBD'
  return auxiliaries.every(({ form }) => /^(?:has|have|had|was|were|been|'ve|'s|did)$/i.test(form))
}

/** Whether what is said of the word above holds of this one. */
function lets(sentence: Sentence, token: Token): boolean {
  // "Signed an order freezing the assets": the order does it.
  const over = token.deprel === 'acl' && token.xpos === 'VBG' ? tokenById(sentence, token.head) : undefined
  if (over && /^(?:order|request|call|demand)$/.test(over.lemma) && over.upos === 'NOUN') return false
  if (isRelation(token, 'xcomp') || isRelation(token, 'conj') || isRelation(token, 'ccomp')) return true
  // "Promised to return the boats seized by X": which boats they are is no part of the promise.
  if (token.deprel === 'acl') return token.upos === 'VERB' && (token.xpos !== 'VBN' || hasTo(sentence, token.id))
  return (token.upos === 'NOUN' || token.upos === 'PRON') && (isRelation(token, 'obj') || token.deprel === 'nsubj:pass')
}

const FUTURE = new Set(['will', "'ll", 'shall', 'would', "'d", 'wo'])

/** Whether a verb tells what is still to come: by its auxiliary, or as "is going to", "is to". */
export function isFuture(sentence: Sentence, token: Token): boolean {
  if (childrenBy(sentence, token.id, 'aux').some(({ lemma, form }) => FUTURE.has(lemma) || FUTURE.has(form)))
    return true
  if (isArranged(sentence, token)) return true
  const head = tokenById(sentence, token.head)
  // "Would fall and praised": a verb in another form than the one after "would" is not to come with it.
  const isJoined = isRelation(token, 'conj') && head?.upos === 'VERB' && !(head.xpos === 'VB' && isPastForm(token))
  if (isJoined && childrenBy(sentence, token.id, 'aux', 'nsubj').length === 0) return isFuture(sentence, head)
  if (!isRelation(token, 'xcomp') || !head) return false
  return (head.lemma === 'go' && head.xpos === 'VBG') || head.lemma === 'be' || isFuture(sentence, head)
}

function isPastForm({ xpos }: Token): boolean {
  return xpos === 'VBD' || xpos === 'VBN'
}

/** "is to meet": "be" and then "to" before a verb. */
function isArranged(sentence: Sentence, token: Token): boolean {
  // "What Peru wants is to join": not what is settled, but what is meant.
  if (childrenBy(sentence, token.id, 'nsubj').some(({ deprel }) => deprel === 'nsubj:outer')) return false
  const [be] = childrenBy(sentence, token.id, 'aux', 'cop').filter(({ lemma }) => lemma === 'be')
  const to = childrenBy(sentence, token.id, 'mark').find(({ lemma }) => lemma === 'to')
  return be !== undefined && to !== undefined && be.id < to.id
}

/** Whether a verb is negated. */
export function isNegated(sentence: Sentence, token: Token): boolean {
  if (childrenBy(sentence, token.id, 'advmod', 'neg', 'obl').some((child) => negating(sentence, child))) return true
  // "Neither Peru nor Chile would pay."
  return childrenBy(sentence, token.id, 'nsubj').some(({ id }) =>
    childrenBy(sentence, id, 'cc').some(({ form }) => form.toLowerCase() === 'neither'),
  )
}

/** "Does not recognise the state": not to do it is to refuse it; who is not endorsed may be told only to say who is meant. */
export function isRefusing({ lemma, deprel }: Token): boolean {
  return /^recogni[sz]e$/.test(lemma) || (lemma === 'endorse' && deprel !== 'acl:relcl')
}

/** Whether a deed hangs on what another does: "will cut off the gas unless Chad pays". */
export function isConditional(sentence: Sentence, token: Token): boolean {
  const clauses = childrenBy(sentence, token.id, 'advcl')
  return clauses.some(
    (clause) =>
      isCondition(sentence, clause) || childrenBy(sentence, clause.id, 'mark').some(({ lemma }) => lemma === 'until'),
  )
}
