import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isNegation, isRelation, tokenById } from '../../model/tree.ts'
import { gapAt } from './gapped.ts'

/** Words by which one is named beside another: "Poland, together with Latvia". */
const BESIDE = new Set('together along alongside jointly'.split(' '))

/** What a word is joined with: "Peru and Chile", "Poland, together with Latvia and Estonia", but not "Chad, not Sudan". */
export function joinedTo(sentence: Sentence, word: Token): Token[] {
  const joined = childrenBy(sentence, word.id, 'conj').filter(
    (other) => other.upos !== 'VERB' && !isExcluded(sentence, word, other) && !gapAt(sentence, other),
  )
  if (word.upos !== 'PROPN') return joined
  const beside = [
    ...behindTogether(sentence, word),
    ...behindAlongside(sentence, word),
    ...inFront(sentence, word),
    ...joining(sentence, word),
  ]
  const further = beside.flatMap(({ id }) => childrenBy(sentence, id, 'conj'))
  return beside.length > 0 ? [...joined, ...beside, ...further] : joined
}

/** "Chilean king, Peruvian president discuss debts": a heading's verb in the plural tells that the second is no description of the first. */
export function areTwo(sentence: Sentence, word: Token): boolean {
  const verb = isRelation(word, 'nsubj') ? tokenById(sentence, word.head) : undefined
  if (verb?.xpos !== 'VBP' || !/^NNP?$/.test(word.xpos)) return false
  return childrenBy(sentence, verb.id, 'aux').length === 0 && tokenById(sentence, verb.id - 1)?.form !== ','
}

/** "Poland, together with Latvia, ...": a parser may hang "together" on the verb whose subject is named. */
function behindTogether(sentence: Sentence, word: Token): Token[] {
  const heads = isRelation(word, 'nsubj') ? [word.id, word.head] : [word.id]
  return heads
    .flatMap((id) => childrenBy(sentence, id, 'advmod'))
    .filter(({ id, lemma }) => id > word.id && id - word.id <= 2 && BESIDE.has(lemma.toLowerCase()))
    .flatMap(({ id }) => childrenBy(sentence, id, 'obl', 'nmod'))
    .filter(({ id }) => caseOf(sentence, id) === 'with')
}

/** "Poland, along with Latvia", "Poland alongside Latvia". */
function behindAlongside(sentence: Sentence, word: Token): Token[] {
  return childrenBy(sentence, word.id, 'nmod').filter(({ id }) =>
    childrenBy(sentence, id, 'case', 'advmod').some(({ lemma }) => BESIDE.has(lemma)),
  )
}

/** "Alongside Jordan, Egypt urged", "along with Jordan, Egypt urged", "together with Jordan, Egypt urged". */
function inFront(sentence: Sentence, word: Token): Token[] {
  const verb = isRelation(word, 'nsubj') ? tokenById(sentence, word.head) : undefined
  if (verb?.upos !== 'VERB') return []
  const [first] = sentence.tokens
  if (!first || !BESIDE.has(first.lemma.toLowerCase())) return []
  const phrases = [verb, first].flatMap(({ id }) => childrenBy(sentence, id, 'obl'))
  return phrases.filter(({ id, upos }) => {
    const opens = childrenBy(sentence, id, 'case', 'advmod')
    return (
      upos === 'PROPN' &&
      id < word.id &&
      opens.some((one) => one.id <= 2 && /^(?:with|alongside)$/.test(one.lemma.toLowerCase()))
    )
  })
}

/** "Kenya, joined by Uganda, condemned": who joins in does it too. */
function joining(sentence: Sentence, word: Token): Token[] {
  return childrenBy(sentence, word.id, 'acl')
    .filter(({ lemma, xpos }) => /^(?:follow|join)$/.test(lemma) && xpos === 'VBN')
    .flatMap(({ id }) => childrenBy(sentence, id, 'obl'))
    .filter(({ id }) => caseOf(sentence, id) === 'by')
}

/** Whether a name is told as not the one: "Chad, not Sudan,". */
function isExcluded(sentence: Sentence, word: Token, other: Token): boolean {
  const before = sentence.tokens[other.id - 2]
  return word.id < other.id && before !== undefined && before.head === other.id && isNegation(before)
}
