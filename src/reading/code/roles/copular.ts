import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, isRelation } from '../../../model/tree.ts'

/** Whether a word is what a subject is said to be, with "is" or, in a heading, without: "Iran behind attack on Albania". */
export function isCopular(sentence: Sentence, token: Token): boolean {
  if (childrenBy(sentence, token.id, 'cop').length > 0) return true
  if (!isRelation(token, 'root') || (token.upos !== 'NOUN' && token.upos !== 'PROPN')) return false
  if (childrenBy(sentence, token.id, 'case').length === 0) return false
  return childrenBy(sentence, token.id, 'nsubj').some(({ id }) => id < token.id)
}
