import type { Sentence, Token } from './token.ts'
import { caseOf } from './tree.ts'

/** Whether a phrase tells with whose help something is done: "with the backing of Peru". */
export function isHelp(sentence: Sentence, noun: Token): boolean {
  return LEAVE.has(noun.lemma.toLowerCase()) && caseOf(sentence, noun.id) === 'with'
}

/** Nouns for what a helper gives. */
const LEAVE = new Set(
  'acquiescence agreement approval assistance authorisation authorization backing blessing connivance consent cooperation encouragement endorsement help permission protection support'.split(
    ' ',
  ),
)
