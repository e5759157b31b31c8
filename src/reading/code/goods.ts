import type { Goods, Quantity } from '../../model/goods.ts'
import { contains, overlaps } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, spanOf, subtree } from '../../model/tree.ts'
import { swallowedBy } from './roles.ts'

/** What the noun phrases in a goods slot name, each with its amount: "many tons of wheat, rice and oil" are three. */
export function goodsOf(
  text: string,
  sentence: Sentence,
  words: readonly Token[],
  quantities: readonly Quantity[],
): readonly Goods[] {
  return words
    .flatMap((word) => withConjuncts(sentence, word))
    .filter(({ upos }) => upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM' || upos === 'SYM')
    .flatMap((word) => measured(text, sentence, word, quantities))
}

/** A noun and what is joined to it. */
export function withConjuncts(sentence: Sentence, word: Token): Token[] {
  return [word, ...childrenBy(sentence, word.id, 'conj')]
}

/** One good, or each of those that a unit counts. */
function measured(text: string, sentence: Sentence, word: Token, quantities: readonly Quantity[]): Goods[] {
  const unit = quantities.find(
    ({ head, span }) => head === word.id || (span.start <= word.start && word.end <= span.end),
  )
  const counted = unit ? contentsOf(sentence, word) : []
  const things = counted.length > 0 ? counted.flatMap((child) => withConjuncts(sentence, child)) : [word]
  return things.map((thing) => goodOf(text, sentence, thing, unit ?? amountOf(sentence, thing, quantities)))
}

/** What a unit holds: "tons of wheat", "tons containing wheat". */
function contentsOf(sentence: Sentence, unit: Token): Token[] {
  const held = childrenBy(sentence, unit.id, 'acl').filter(({ lemma }) => HOLDING.has(lemma))
  const objects = held.flatMap(({ id }) => childrenBy(sentence, id, 'obj'))
  return objects.length > 0 ? objects : childrenBy(sentence, unit.id, 'nmod').filter((child) => isOf(sentence, child))
}

const HOLDING = new Set(['contain', 'hold', 'carry', 'include', 'comprise'])

function isOf(sentence: Sentence, child: Token): boolean {
  return childrenBy(sentence, child.id, 'case').some(({ lemma }) => lemma === 'of')
}

function amountOf(sentence: Sentence, thing: Token, quantities: readonly Quantity[]): Quantity | undefined {
  const phrase = spanOf(phraseOf(sentence, thing))
  return quantities.find(({ span }) => contains(phrase, span))
}

function goodOf(text: string, sentence: Sentence, thing: Token, quantity: Quantity | undefined): Goods {
  const words = phraseOf(sentence, thing)
  const named = words.filter(
    (word) =>
      word.upos !== 'DET' &&
      word.upos !== 'NUM' &&
      word.xpos !== 'PRP$' &&
      !(quantity && overlaps(quantity.span, word)),
  )
  // "a loan of $70 million": what is left is the loan.
  while (named.at(-1)?.upos === 'ADP') named.pop()
  const what = named.length > 0 ? spanOf(named) : spanOf(words)
  return {
    what: quantity?.money && named.length === 0 ? 'money' : text.slice(what.start, what.end),
    quantity: quantity?.amount ?? null,
    unit: quantity?.unit ?? null,
    money: quantity?.money ?? null,
    approximation: quantity?.approximation ?? null,
    span: spanOf(words),
  }
}

/** The noun with what stands before it and its complement with "of"; without clauses, appositions and what is joined to it. */
function phraseOf(sentence: Sentence, thing: Token): Token[] {
  const receiver = swallowedBy(sentence, thing)
  return subtree(sentence, thing.id, (child) => {
    if (child.id === receiver?.id) return true
    if (isRelation(child, 'nmod')) return child.deprel !== 'nmod:poss' && !isOf(sentence, child)
    return !INSIDE.some((relation) => isRelation(child, relation))
  }).filter((word) => word.upos !== 'ADP' || word.id > thing.id)
}

const INSIDE = ['amod', 'compound', 'nummod', 'det', 'flat', 'fixed', 'case', 'advmod']
