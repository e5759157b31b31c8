import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy, tokenById } from '../../../model/tree.ts'

/** "The arrest by Greek police of a captain": behind who is told by name to have done it, "of" tells to whom. */
export function isBehindDoer(sentence: Sentence, { head }: Token): boolean {
  const doer = tokenById(sentence, head)
  if (!doer || caseOf(sentence, doer.id) !== 'by') return false
  const names = [doer, ...childrenBy(sentence, doer.id, 'amod', 'nmod:poss', 'compound')]
  return names.some(({ form, id }) => id <= doer.id && /^\p{Lu}/u.test(form))
}
