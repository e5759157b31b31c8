import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'

/** Relations over which a predicate without a subject of its own takes that of the predicate it hangs on. */
const CONTROLLED = ['conj', 'xcomp', 'advcl', 'parataxis', 'dep']

/**
 * Who a predicate says something of: its own subject, or the one that it shares with the predicate above it; for a
 * participle or relative clause on a noun, the noun (or the relative pronoun). Null where the tree shows none.
 */
export function subjectOf(sentence: Sentence, predicate: number): Token | null {
  let at = tokenById(sentence, predicate)
  for (let steps = 0; at && steps < 8; steps++) {
    const own = nearestSubject(sentence, at)
    if (own) return own
    if (isRelation(at, 'acl')) return nounAbove(sentence, at)
    const above = tokenById(sentence, at.head)
    if (!above || !CONTROLLED.some((r) => isRelation(at!, r))) return null
    if (isRelation(at, 'xcomp')) {
      const object = childrenBy(sentence, above.id, 'obj').find(({ id }) => id > above.id && id < at!.id)
      if (object) return object
    }
    at = above
  }
  return null
}

/** Of several words that a parser made subjects, the one nearest to the predicate. */
export function nearestSubject(sentence: Sentence, predicate: Token): Token | null {
  let best: Token | null = null
  for (const child of childrenBy(sentence, predicate.id, 'nsubj')) {
    if (child.deprel === 'nsubj:outer') continue
    if (!best || Math.abs(child.id - predicate.id) <= Math.abs(best.id - predicate.id)) best = child
  }
  return best
}

function nounAbove(sentence: Sentence, clause: Token): Token | null {
  const noun = tokenById(sentence, clause.head)
  if (!noun || noun.id > clause.id) return null
  return noun
}

export function isPassive(sentence: Sentence, verb: Token): boolean {
  if (childrenBy(sentence, verb.id, 'aux:pass', 'nsubj:pass', 'csubj:pass').length > 0) return true
  if (verb.xpos !== 'VBN') return false
  if (isRelation(verb, 'acl') && verb.deprel !== 'acl:relcl') return true
  if (isRelation(verb, 'conj') && childrenBy(sentence, verb.id, 'aux', 'nsubj').length === 0) {
    const above = tokenById(sentence, verb.head)
    return above !== undefined && above.xpos === 'VBN' && isPassive(sentence, above)
  }
  return false
}

/** The "by" phrase of a passive. */
export function agentOf(sentence: Sentence, verb: Token): Token | null {
  for (const child of childrenBy(sentence, verb.id, 'obl')) {
    if (child.deprel === 'obl:agent') return child
    if (childrenBy(sentence, child.id, 'case').some(({ lemma }) => lemma === 'by')) return child
  }
  return null
}
