import type { Sentence, Token } from './token.ts'
import { childrenBy } from './tree.ts'

const FALSELY =
  /^(?:baselessly|erroneously|falsely|inaccurately|incorrectly|mistakenly|untruthfully|wrongfully|wrongly)$/
const FALSE = /^(?:baseless|bogus|erroneous|fabricated|fake|false|groundless|mistaken|unfounded|untrue)$/
const TELLS =
  /^(?:accuse|allege|announce|assert|assume|believe|blame|charge|claim|declare|insist|maintain|report|say|state|suggest|suspect|tell|think|write)$/

/** "Falsely claimed", "was wrongly blamed", "a false report": the word by which the writer calls what is told untrue; undefined where none does. */
export function untruthOf(sentence: Sentence, teller: Token): Token | undefined {
  if (teller.upos === 'VERB' && TELLS.test(teller.lemma))
    return childrenBy(sentence, teller.id, 'advmod').find(({ form }) => FALSELY.test(form.toLowerCase()))
  if (!isOfTelling(teller)) return undefined
  return childrenBy(sentence, teller.id, 'amod').find(({ form }) => FALSE.test(form.toLowerCase()))
}

/** A noun of what is said, which is as sure as what the text says of it: "reports that Peru fired were false". */
export function isOfTelling(noun: Token | undefined): boolean {
  return noun?.upos === 'NOUN' && TELLING.test(noun.lemma)
}

const TELLING =
  /^(?:accusation|allegation|announcement|assertion|charge|claim|confirmation|insinuation|report|rumou?r|statement|story|suggestion|testimony|word)$/
