import { exceptedFromNone, isDenied, isExceptedFromAll } from '../../../model/contrast.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { caseOf, childrenBy, isRelation, tokenById } from '../../../model/tree.ts'
import { isInGap } from './gapped.ts'

/** Words by which one is named beside another: "Poland, together with Latvia". */
const BESIDE = new Set('together along alongside jointly'.split(' '))

/** What a word is joined with: "Peru and Chile", "Poland, together with Latvia and Estonia", but not "Chad, not Sudan". */
export function joinedTo(sentence: Sentence, word: Token): Token[] {
  const fits = (other: Token) =>
    other.upos !== 'VERB' && !isExcluded(sentence, word, other) && !isInGap(sentence, other)
  const first = childrenBy(sentence, word.id, 'conj').filter(fits)
  if (word.upos !== 'PROPN') return [...new Set([...first, ...exceptedFromNone(sentence, word)])]
  // "Not only Ghana but also Togo and Benin": a parser hangs the third on the second.
  const joined = [...first, ...first.flatMap(({ id }) => childrenBy(sentence, id, 'conj')).filter(fits)]
  const beside = [
    ...behindTogether(sentence, word),
    ...behindAlongside(sentence, word),
    ...inFront(sentence, word),
    ...joining(sentence, word),
    ...asWellAs(sentence, word),
    ...notOnly(sentence, word),
    ...hungOnVerb(sentence, word),
    ...hungOnTime(sentence, word),
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

/** "As well as Qatar, Kuwait sent": parsers take the second for another name of the first. */
function asWellAs(sentence: Sentence, word: Token): Token[] {
  const isFirst = childrenBy(sentence, word.id, 'cc').some(
    ({ id }) => id < word.id && ASWELL.test(formsFrom(sentence, id)),
  )
  return isFirst ? childrenBy(sentence, word.id, 'appos').filter(({ upos }) => upos === 'PROPN') : []
}

/** "Threatened Israel as well as Jordan": a parser joins the second to the verb. */
function hungOnVerb(sentence: Sentence, word: Token): Token[] {
  if (!isRelation(word, 'obj') || !ASWELL.test(formsFrom(sentence, word.id + 1))) return []
  return childrenBy(sentence, word.head, 'conj').filter(({ id, upos }) => upos === 'PROPN' && id === word.id + 4)
}

/**
 * "Praised Serbia on Monday and Hungary on Tuesday": a parser joins the second to the day. "To Nepal on Friday and to Bhutan": to the verb,
 * or to "later".
 */
function hungOnTime(sentence: Sentence, word: Token): Token[] {
  const isOf = (other: Token) => other.upos === 'PROPN' && other.name.endsWith('LOC') && other.id > word.id
  if (isRelation(word, 'obj'))
    return childrenBy(sentence, word.head, 'obl')
      .filter(({ id, form }) => id > word.id && TIME.test(form))
      .flatMap(({ id }) => childrenBy(sentence, id, 'conj').filter((other) => isOf(other) && !isInGap(sentence, other)))
  const marker = isRelation(word, 'obl') ? caseOf(sentence, word.id) : null
  if (!marker || marker === 'by') return []
  const hung = childrenBy(sentence, word.head, 'conj')
  return hung
    .flatMap((other) => (other.upos === 'ADV' ? childrenBy(sentence, other.id, 'obl') : [other]))
    .filter((other) => isOf(other) && caseOf(sentence, other.id) === marker && !isDenied(sentence, other))
}

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)$/i

const ASWELL = /^as well as$/i

function formsFrom(sentence: Sentence, id: number): string {
  return sentence.tokens
    .slice(id - 1, id + 2)
    .map(({ form }) => form)
    .join(' ')
}

/** "Not only Chile but also Peru condemned": parsers take the first for a clause of its own. */
function notOnly(sentence: Sentence, word: Token): Token[] {
  const verb = isRelation(word, 'nsubj') ? tokenById(sentence, word.head) : undefined
  const first = verb && isRelation(verb, 'conj') ? tokenById(sentence, verb.head) : undefined
  if (first?.upos !== 'PROPN' || first.id > word.id) return []
  const isOnly = childrenBy(sentence, first.id, 'advmod').some(({ lemma }) => lemma === 'only')
  return isOnly && childrenBy(sentence, first.id, 'nsubj', 'cop').length === 0 ? [first] : []
}

/** Whether a name or noun is itself meant where it is told: not "not Spain but Portugal", and not "no state but Portugal". */
export function isMeant(sentence: Sentence, word: Token): boolean {
  return !isDenied(sentence, word) && exceptedFromNone(sentence, word).length === 0
}

/** Whether a name is told as not the one: "Chad, not Sudan,", "Chad rather than Sudan". */
function isExcluded(sentence: Sentence, word: Token, other: Token): boolean {
  if (childrenBy(sentence, other.id, 'cc').some(({ lemma }) => /^(?:rather|instead)$/.test(lemma))) return true
  return word.id < other.id && (isDenied(sentence, other) || isExceptedFromAll(sentence, word, other))
}
