import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isNegation, isRelation } from '../../model/tree.ts'

/** Words by which one is named beside another: "Poland, together with Latvia". */
const BESIDE = new Set('together along alongside jointly'.split(' '))

/** What a word is joined with: "Peru and Chile", "Poland, together with Latvia and Estonia", but not "Chad, not Sudan". */
export function joinedTo(sentence: Sentence, word: Token): Token[] {
  const joined = childrenBy(sentence, word.id, 'conj').filter(
    (other) => other.upos !== 'VERB' && !isExcluded(sentence, word, other),
  )
  if (word.upos !== 'PROPN') return joined
  const beside = [...childrenBy(sentence, word.id, 'advmod'), ...childrenBy(sentence, word.id, 'nmod')].flatMap(
    (one) => {
      if (one.id < word.id) return []
      if (one.upos === 'ADV')
        return BESIDE.has(one.lemma)
          ? childrenBy(sentence, one.id, 'obl', 'nmod').filter(({ id }) => caseOf(sentence, id) === 'with')
          : []
      const opens = childrenBy(sentence, one.id, 'case', 'advmod').some(({ lemma }) => BESIDE.has(lemma))
      return opens ? [one] : []
    },
  )
  return beside.length === 0
    ? joined
    : [...joined, ...beside, ...beside.flatMap(({ id }) => childrenBy(sentence, id, 'conj'))]
}

/** Whether a name is told as not the one: "Chad, not Sudan,". */
function isExcluded(sentence: Sentence, word: Token, other: Token): boolean {
  const before = sentence.tokens[other.id - 2]
  return word.id < other.id && before !== undefined && before.head === other.id && isNegation(before)
}
