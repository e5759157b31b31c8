import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../model/tree.ts'

/** Nouns for who bears what their complement tells: "the target of raids". */
const BEARING = new Set('subject target object victim focus'.split(' '))

/** Verbs whose object is done to their subject. */
const SUFFERING = new Set('face suffer endure undergo incur withstand weather resist survive'.split(' '))

/** Verbs that put their subject under what stands behind "under". */
const UNDER = new Set(['come', 'fall', 'be', 'live', 'remain', 'stay'])

/** Verbs whose passive has done to its subject what stands behind "with" or "by". */
const LAID_ON = new Set('hit slap strike punish target burden saddle confront face pressure threaten'.split(' '))

/**
 * The subject that bears what a noun tells, where a verb only says that it does: "Peru has been the target of Chilean raids", "came under
 * Chilean sanctions", "faces a Chilean embargo", "was hit with Chilean tariffs". Empty of any other noun.
 */
export function bearersOf(sentence: Sentence, noun: Token): readonly Token[] {
  const above = tokenById(sentence, noun.head)
  const clause = above && clauseOf(sentence, noun, above)
  return clause ? childrenBy(sentence, clause.id, 'nsubj') : []
}

/** The word whose subject bears what a noun tells. */
function clauseOf(sentence: Sentence, noun: Token, above: Token): Token | undefined {
  const by = caseOf(sentence, noun.id) ?? ''
  const isCopular = (word: Token) => childrenBy(sentence, word.id, 'cop').length > 0
  if (by === 'under' && isCopular(noun)) return noun
  if (isRelation(noun, 'nmod') && by === 'of' && BEARING.has(above.lemma.toLowerCase()))
    return isCopular(above) ? above : becoming(sentence, above)
  if (above.upos !== 'VERB') return undefined
  if (isRelation(noun, 'obj')) return SUFFERING.has(above.lemma) ? above : undefined
  if (!isRelation(noun, 'obl')) return undefined
  if (by === 'under') return UNDER.has(above.lemma) ? above : undefined
  const isPassive = childrenBy(sentence, above.id, 'aux').some(({ deprel }) => deprel === 'aux:pass')
  return isPassive && (by === 'with' || by === 'by') && LAID_ON.has(above.lemma) ? above : undefined
}

/** "Became the target of". */
function becoming(sentence: Sentence, noun: Token): Token | undefined {
  const verb = tokenById(sentence, noun.head)
  return verb && /^(?:become|remain)$/.test(verb.lemma) && /^(?:xcomp|obj)$/.test(noun.deprel) ? verb : undefined
}
