import type { Sentence, Token } from './token.ts'
import { childrenBy, isRelation, tokenById } from './tree.ts'

/**
 * "Both rejected the offer": the verb of which a word for two or more is the subject, that a parser took for an adverb of it; undefined of any
 * other word, and where the verb has a subject of its own ("both praised and blamed").
 */
export function verbOfFloating(sentence: Sentence, token: Token): Token | undefined {
  if (!/^(?:both|each|all)$/i.test(token.form) || !LOOSE.some((relation) => isRelation(token, relation)))
    return undefined
  const before = tokenById(sentence, token.id - 1)
  if (before && before.upos !== 'PUNCT' && before.upos !== 'CCONJ') return undefined
  let head = tokenById(sentence, token.head)
  if (head?.upos === 'ADV') head = tokenById(sentence, head.head)
  if (head?.upos !== 'VERB' || head.id < token.id || childrenBy(sentence, head.id, 'nsubj', 'csubj').length > 0)
    return undefined
  // "Both praised and blamed by Peru", "both to attack": neither is a clause of its own.
  const isTold = /^VB[DPZ]$/.test(head.xpos) || childrenBy(sentence, head.id, 'aux').length > 0
  return isTold && !childrenBy(sentence, head.id, 'mark').some(({ xpos }) => xpos === 'TO') ? head : undefined
}

const LOOSE = ['advmod', 'cc', 'det', 'dep']

/** The words that a parser gives a verb for its subject, and those that it took for its adverbs. */
export function subjectsAt(sentence: Sentence, verb: Token): readonly Token[] {
  const subjects = childrenBy(sentence, verb.id, 'nsubj')
  if (subjects.length > 0) return subjects
  const loose = childrenBy(sentence, verb.id, 'advmod', 'cc', 'det', 'dep')
  const words = [...loose, ...loose.flatMap(({ id }) => childrenBy(sentence, id, 'advmod', 'cc', 'det'))]
  return words.filter((word) => verbOfFloating(sentence, word) === verb)
}
