import { negationOf } from '../../model/negation.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import { untruthOf } from '../../model/untruth.ts'

/** What tells of a deed that it has yet to be done, or came to nothing. */
const UNREAL =
  /^(?:abort|aborted|abortive|attempt|attempted|avert|averted|cancel|cancelled|expect|expected|fail|failed|fear|feared|fictional|fictitious|foil|foiled|forthcoming|future|hypothetical|imaginary|imagine|imagined|imminent|intend|intended|likely|loom|looming|nonexistent|plan|planned|possible|postpone|postponed|potential|promise|promised|propose|proposed|schedule|scheduled|thwart|thwarted|threaten|threatened|upcoming)$/

/**
 * Whether its own words leave open or deny a deed that somebody speaks of, so that his speaking of it does not make it one: "condemned the
 * planned attack", "claimed that Peru might attack", "alleged that Peru had not attacked", "falsely alleged that Peru had attacked".
 */
export function isDoubted(sentence: Sentence, token: Token): boolean {
  const teller = isRelation(token, 'ccomp') ? tokenById(sentence, token.head) : undefined
  if (teller && untruthOf(sentence, teller)) return true
  if (token.upos === 'NOUN')
    return childrenBy(sentence, token.id, 'amod', 'compound').some(({ lemma }) => UNREAL.test(lemma.toLowerCase()))
  if (token.upos !== 'VERB') return false
  if (childrenBy(sentence, token.id, 'aux').some(({ form }) => /^(?:could|may|might|would)$/i.test(form))) return true
  const almost = childrenBy(sentence, token.id, 'advmod').some(({ form }) => /^(?:almost|nearly)$/i.test(form))
  return almost || negationOf(sentence, token.id) !== null
}
