import type { Sentence, Token } from './token.ts'
import { caseOf, childrenBy } from './tree.ts'

const MANY = /^(?:country|donor|government|nation|power|state)$/
const TO = /^(?:on|to|upon)$/
const DEFINITE = /^(?:the|these|those|both)$/i

/** "Urged Asian and other countries to pay": whether a verb is done to several states of whom none is named. */
export function isToNameless(sentence: Sentence, verb: number): boolean {
  const done = childrenBy(sentence, verb, 'obj', 'iobj')
  const behind = childrenBy(sentence, verb, 'obl').filter(({ id }) => TO.test(caseOf(sentence, id) ?? ''))
  return [...done, ...(done.length > 0 ? [] : behind)].some((word) => isNameless(sentence, word))
}

function isNameless(sentence: Sentence, { id, lemma, xpos }: Token): boolean {
  if (!MANY.test(lemma.toLowerCase()) || xpos !== 'NNS') return false
  const told = childrenBy(sentence, id, 'det', 'nmod:poss', 'nmod', 'acl', 'appos', 'conj')
  return told.every(({ deprel, form }) => deprel === 'det' && !DEFINITE.test(form))
}
