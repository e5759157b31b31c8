import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../../model/tree.ts'

/** What talks and visits are told by the length of, and prepositions by which they say when something was done. */
const LASTING = new Set('hour day week month year round session series'.split(' '))
const AT_TALKS = new Set('after during following before since'.split(' '))

/** Nouns for going somewhere: "on" before them says when something was done. */
const TRAVEL = new Set('visit trip tour stopover stop mission journey swing'.split(' '))

/**
 * "After two days of talks with Peru, Fiji gave way", "on a trip to Peru the minister fell ill": the verb whose subject talked or went there,
 * where talks and visits only say when something was done.
 */
export function besideTalks(sentence: Sentence, token: Token): Token | undefined {
  const above = tokenById(sentence, token.head)
  const phrase = above && isRelation(token, 'nmod') && LASTING.has(above.lemma) ? above : token
  const isWhen = ({ lemma }: Token) =>
    AT_TALKS.has(lemma.toLowerCase()) || (TRAVEL.has(token.lemma.toLowerCase()) && lemma.toLowerCase() === 'on')
  const when = childrenBy(sentence, phrase.id, 'case').some(isWhen)
  return when && isRelation(phrase, 'obl') ? tokenById(sentence, phrase.head) : undefined
}

/** What is done to travellers whom nobody sent. */
const SUFFERED =
  /^(?:abduct|arrest|attack|beat|capture|detain|hold|hurt|injure|jail|kidnap|kill|murder|rape|rob|seize|shoot|stab|wound)$/

/** Who was there of whom a passive tells what was done to him then: "was asked about it on a visit to Peru". Empty of what victims suffer. */
export function metAt(sentence: Sentence, verb: Token): readonly Token[] {
  return SUFFERED.test(verb.lemma) ? [] : childrenBy(sentence, verb.id, 'nsubj')
}
