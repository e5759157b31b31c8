import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, tokenById } from '../../model/tree.ts'

/** Those who are of several states at once: what they do together each does with the others. */
const MEMBERS =
  /^(?:ambassador|country|delegate|envoy|government|head|leader|lawmaker|member|minister|nation|official|representative|state)$/

/** Whether a word names an organisation by those who make it up: "leaders of the Union", "the bloc's foreign ministers". */
export function areMembers({ xpos, lemma }: Token): boolean {
  return (xpos === 'NNS' || xpos === 'NNPS') && MEMBERS.test(lemma.toLowerCase())
}

const INCLUDING = /^(?:including|include)$/

/** "World leaders including the Peruvian president and the Thai premier": the first of those who are named of many. */
export function namedAmong(sentence: Sentence, many: Token): readonly Token[] {
  if (many.xpos !== 'NNS' && many.xpos !== 'NNPS') return []
  const isNamed = (phrase: Token) =>
    phrase.id > many.id &&
    childrenBy(sentence, phrase.id, 'case').some(({ form }) => INCLUDING.test(form.toLowerCase()))
  const own = childrenBy(sentence, many.id, 'nmod').filter(isNamed)
  if (own.length > 0 || tokenById(sentence, many.head)?.upos !== 'VERB') return own
  return childrenBy(sentence, many.head, 'obl').filter(isNamed)
}
