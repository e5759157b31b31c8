import type { Sentence, Token } from './token.ts'
import { childrenBy, isNegation, isRelation, tokenById } from './tree.ts'

const FALSELY =
  /^(?:baselessly|erroneously|falsely|inaccurately|incorrectly|mistakenly|untruthfully|wrongfully|wrongly)$/
const FALSE = /^(?:baseless|bogus|erroneous|fabricated|fake|false|groundless|mistaken|unfounded|untrue)$/
const PROVED =
  /^(?:absurd|bogus|correct|credible|fictitious|incorrect|nonsensical|preposterous|ridiculous|right|true|unconfirmed|unproven|unsubstantiated|untruthful|unverified|wrong)$/
const TELLS =
  /^(?:accuse|allege|announce|assert|assume|believe|blame|charge|claim|declare|insist|maintain|report|say|state|suggest|suspect|tell|think|write)$/

/** "Falsely claimed", "was wrongly blamed", "a false report": the word by which the writer calls what is told untrue; undefined where none does. */
export function untruthOf(sentence: Sentence, teller: Token): Token | undefined {
  if (teller.upos === 'VERB' && TELLS.test(teller.lemma))
    return childrenBy(sentence, teller.id, 'advmod').find(({ form }) => FALSELY.test(form.toLowerCase()))
  if (!isOfTelling(teller)) return undefined
  return (
    childrenBy(sentence, teller.id, 'amod').find(({ form }) => FALSE.test(form.toLowerCase())) ??
    calledWrong(sentence, teller)
  )
}

/** "The report was wrong": of a deed it would say that it should not have been done. */
function calledWrong(sentence: Sentence, teller: Token): Token | undefined {
  const verdict = isRelation(teller, 'nsubj') ? tokenById(sentence, teller.head) : undefined
  if (!verdict || !/^(?:inaccurate|incorrect|wrong)$/.test(verdict.lemma)) return undefined
  const isNot = childrenBy(sentence, verdict.id, 'advmod').some(isNegation)
  return !isNot && childrenBy(sentence, verdict.id, 'cop').some(({ form }) => /^(?:is|are|was|were)$/.test(form))
    ? verdict
    : undefined
}

/** Whether a word says how true it is what somebody has said: "baseless", "not true", "unproven". */
export function isVerdict({ lemma }: Token): boolean {
  return FALSE.test(lemma) || PROVED.test(lemma)
}

/** A noun of what is said, which is as sure as what the text says of it: "reports that Peru fired were false". */
export function isOfTelling(noun: Token | undefined): boolean {
  return noun?.upos === 'NOUN' && TELLING.test(noun.lemma)
}

const TELLING =
  /^(?:accusation|allegation|announcement|assertion|charge|claim|confirmation|insinuation|report|rumou?r|statement|story|suggestion|testimony|word)$/
