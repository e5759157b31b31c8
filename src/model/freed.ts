import type { Sentence, Token } from './token.ts'
import { caseOf, isRelation, tokenById } from './tree.ts'

const RELEASE = /^(?:release|return|freedom|liberation|repatriation|extradition|handover)$/
const FREE = /^(?:free|release|return|repatriate|extradite|hand|liberate)$/

/**
 * Whether a word names who or what is to be let go: "his release", "the return of the crew", "that they be freed". He is not the one
 * who is asked to let him go.
 */
export function isFreed(sentence: Sentence, word: Token): boolean {
  const above = tokenById(sentence, word.head)
  if (!above) return false
  if (above.upos === 'VERB') return FREE.test(above.lemma) && (isRelation(word, 'obj') || word.deprel === 'nsubj:pass')
  const owned = word.deprel === 'nmod:poss' || word.deprel === 'compound'
  return RELEASE.test(above.lemma) && (owned || (isRelation(word, 'nmod') && caseOf(sentence, word.id) === 'of'))
}
