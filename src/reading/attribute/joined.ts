import type { Sentence, Token } from '../../model/token.ts'
import { ancestors, childrenBy, isRelation, tokenById } from '../../model/tree.ts'

/**
 * "Telling the radio that the dam is safe and questioning who had doubted it": a verb that is joined to one of another form goes on with the
 * nearest verb above of its own form, wherever the tree hangs it.
 *
 * @returns that verb; null where it is joined to one of its own form, or none above has it
 */
export function goesOnWith(sentence: Sentence, word: Token): Token | null {
  if (!isRelation(word, 'conj') || !/^VB[DGZ]$/.test(word.xpos)) return null
  if (childrenBy(sentence, word.id, 'nsubj', 'nsubj:pass', 'aux', 'aux:pass', 'mark').length > 0) return null
  const beside = tokenById(sentence, word.head)
  if (!beside || beside.id > word.id || formOf(sentence, beside) === word.xpos) return null
  return (
    ancestors(sentence, beside.id).find(
      (above) => above.upos === 'VERB' && above.id < beside.id && formOf(sentence, above) === word.xpos,
    ) ?? null
  )
}

/** The tag of the finite word of a predicate, or of the bare participle that it is. */
function formOf(sentence: Sentence, word: Token): string {
  return (childrenBy(sentence, word.id, 'aux', 'aux:pass', 'cop')[0] ?? word).xpos
}
