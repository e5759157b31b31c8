import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation } from '../../model/tree.ts'

/** Nouns for what one is minded to do, before a clause of what that is. */
const MINDS =
  /^(?:appetite|attempt|desire|effort|hurry|inclination|indication|intent|intention|interest|mood|move|need|offer|plan|readiness|reason|sign|willingness|wish)$/

/** Whether a noun says what someone is minded to do: "sign" of "showed signs of yielding". */
export function isMind({ lemma, upos }: Token): boolean {
  return upos === 'NOUN' && MINDS.test(lemma)
}

/**
 * The word by which what hangs on the word above is told as left undone: "short" of "stopped short of apologising", "no" of "showed no sign of
 * yielding" and "is in no mood to talk". Undefined where no word says so.
 */
export function leftUndone(sentence: Sentence, word: Token, above: Token): Token | undefined {
  const short = childrenBy(sentence, above.id, 'compound:prt').find(({ form }) => form === 'short')
  if (short && (isRelation(word, 'obj') || isRelation(word, 'xcomp'))) return short
  if (!isMind(above) || !(isRelation(word, 'acl') || isRelation(word, 'nmod'))) return undefined
  return childrenBy(sentence, above.id, 'det').find(({ lemma }) => lemma.toLowerCase() === 'no')
}
