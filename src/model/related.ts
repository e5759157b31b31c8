import type { Sentence, Token } from './token.ts'
import { caseOf, tokenById } from './tree.ts'

const RELATED =
  /^(?:neighbou?r|ally|rival|arch-?rival|foe|enemy|arch-?enemy|adversary|opponent|critic|patron|backer|sponsor|benefactor|creditor|donor|lender|partner|colony|counterpart|colleague|host|guest)$/

/** Whether a noun says what one state is to another: "its neighbour" is not the one whose neighbour it is. */
export function isRelated(lemma: string): boolean {
  return RELATED.test(lemma)
}

/** Nouns that a state before them says to whom, and not of which state: "a US ally", "Turkish rivals". */
const TOWARDS = /^(?:ally|arch-?enemy|arch-?rival|backer|enemy|foe|rival)$/

/** Whether the state that a word before such a noun names is the one to whom, and another is meant: "a US ally". */
export function isTowards(lemma: string): boolean {
  return TOWARDS.test(lemma)
}

const AGAINST = /^(?:adversary|critic|detractor|enemy|foe|opponent|rival)$/

/**
 * "Backed the enemies of Peru", "Peru's critics": whether a word names only those against whom others are.
 *
 * @param event the word of an event, which may be such a noun itself
 */
export function isOfOther(sentence: Sentence, { id, head, deprel }: Token, event: Token): boolean {
  if (head === event.id || !AGAINST.test(tokenById(sentence, head)?.lemma.toLowerCase() ?? '')) return false
  return deprel === 'nmod:poss' || (deprel === 'nmod' && caseOf(sentence, id) === 'of')
}
