import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../../model/tree.ts'

/** Nouns for a state that tell nothing but that it is one of several. */
const ONE_OF_THEM =
  /^(?:one|first|second|last|latest|only|other|country|state|nation|government|republic|kingdom|power|member|capital|neighbou?r|ally|several|handful|few|those|party|side|culprit)$/

/**
 * "Norway is the state that expelled him", "was among the countries that voted", "the country that invaded was Iraq": who is said to be the
 * one that a relative clause tells of. Undefined where the noun itself is who is meant.
 */
export function saidToBe(sentence: Sentence, noun: Token): Token | undefined {
  const lemma = noun.lemma.toLowerCase()
  if (!ONE_OF_THEM.test(lemma)) return undefined
  const above =
    isRelation(noun, 'nmod') && caseOf(sentence, noun.id) === 'of' ? tokenById(sentence, noun.head) : undefined
  const told = above && ONE_OF_THEM.test(above.lemma.toLowerCase()) ? above : noun
  const isNegated = (id: number) => childrenBy(sentence, id, 'advmod').some(({ lemma }) => lemma === 'not')
  if (childrenBy(sentence, told.id, 'cop').length > 0) {
    const [subject] = childrenBy(sentence, told.id, 'nsubj')
    return subject && !isNegated(told.id) && isNamed(subject) ? subject : undefined
  }
  const name = isRelation(told, 'nsubj') ? tokenById(sentence, told.head) : undefined
  // "The countries that have cut ties include Panama."
  if (name?.lemma === 'include' && !isNegated(name.id))
    return childrenBy(sentence, name.id, 'obj').find(({ upos }) => upos === 'PROPN')
  const isThat = name?.upos === 'PROPN' && childrenBy(sentence, name.id, 'cop').length > 0
  return isThat && !isNegated(name.id) ? name : undefined
}

/** "It was the country that invaded": what is only pointed at tells nobody. */
function isNamed({ lemma }: Token): boolean {
  return !/^(?:it|this|that|these|those|there|what|who|which)$/i.test(lemma)
}
