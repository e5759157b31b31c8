import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy, tokenById } from '../../../model/tree.ts'

/** Those who are of several states at once: what they do together each does with the others. */
const MEMBERS =
  /^(?:ambassador|country|delegate|envoy|government|head|leader|lawmaker|member|minister|nation|official|representative|state)$/

/** Whether a word names an organisation by those who make it up: "leaders of the Union", "the bloc's foreign ministers". */
export function areMembers({ xpos, lemma }: Token): boolean {
  return (xpos === 'NNS' || xpos === 'NNPS') && MEMBERS.test(lemma.toLowerCase())
}

const INCLUDING = /^(?:including|include|such_as|namely|notably|especially)$/

/**
 * "World leaders including the Peruvian president and the Thai premier", "groups such as Hamas", "neighbours like Chile": the first of those
 * who are named of many.
 */
export function namedAmong(sentence: Sentence, many: Token): readonly Token[] {
  if (many.xpos !== 'NNS' && many.xpos !== 'NNPS') return []
  const isNamed = (phrase: Token) => phrase.id > many.id && INCLUDING.test(caseOf(sentence, phrase.id) ?? '')
  // "Treated its neighbours like children": only right at the noun is it an example of what it means.
  const isLike = ({ id }: Token) => id > many.id && caseOf(sentence, id) === 'like'
  const own = childrenBy(sentence, many.id, 'nmod').filter((phrase) => isNamed(phrase) || isLike(phrase))
  if (own.length > 0 || tokenById(sentence, many.head)?.upos !== 'VERB') return own
  return childrenBy(sentence, many.head, 'obl').filter(isNamed)
}
