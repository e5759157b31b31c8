import type { Sentence, Token } from '../../model/token.ts'
import { caseOf } from '../../model/tree.ts'

/** Nouns that with "in" and "of" or "to" are a preposition: "in the face of criticism from Peru", "in response to a plea by Peru". */
const FACING = new Set(
  'face response reply reaction answer defiance spite light wake midst deference disregard'.split(' '),
)

/** Whether a phrase only says in the face of what something was done: "in response to criticism from Peru". */
export function isFacing(sentence: Sentence, { id, lemma }: Token): boolean {
  return FACING.has(lemma.toLowerCase()) && caseOf(sentence, id) === 'in'
}
