import type { Goods, Quantity } from '../../model/goods.ts'
import { contains, overlaps } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { caseOf, childrenBy, isRelation, spanOf, subtree, tokenById } from '../../model/tree.ts'
import { receiverIn, swallowedBy } from './roles/roles.ts'

/** What is asked of a reading of an event. */
interface Handing {
  readonly token: Token
  readonly slots: { readonly goods: readonly Token[] }
  readonly about: readonly { readonly slots: { readonly goods: readonly Token[] } }[]
  /** Null where a row of the codebook tells the event. */
  readonly share: number | null
}

/** What is known beside a sentence's words: heads of an event's parties, and the amounts of the sentence. */
interface Known {
  readonly parties: ReadonlySet<number>
  readonly quantities: readonly Quantity[]
}

/**
 * What an event hands over, each with its amount: "many tons of wheat, rice and oil" are three. Where no row says that a verb hands over
 * what its object names, only what is counted is ("pays its debts" is not), and where none names it, a sum: "invested 2 billion yuan".
 */
export function goodsIn(
  text: string,
  sentence: Sentence,
  { token, slots, about, share }: Handing,
  known: Known,
): readonly Goods[] {
  const handed = goodsOf(text, sentence, slots.goods.length > 0 ? slots.goods : (about[0]?.slots.goods ?? []), known)
  if (handed.length === 0)
    return goodsOf(text, sentence, sumsOf(sentence, token), known).filter(({ money }) => money !== null)
  return share === null ? handed : handed.filter(({ quantity, money }) => quantity !== null || money !== null)
}

/** Where a verb may name a sum: its object, what is asked for ("asked Japan for a $3 million loan"), and what it is done with. */
function sumsOf(sentence: Sentence, verb: Token): Token[] {
  const asked = childrenBy(sentence, verb.id, 'obl').filter(({ id }) =>
    /^(?:for|with)$/.test(caseOf(sentence, id) ?? ''),
  )
  return [...childrenBy(sentence, verb.id, 'obj'), ...asked]
}

/** A party is no good, though a parser may take it for one: "the doses that India promised Nepal". */
function goodsOf(text: string, sentence: Sentence, words: readonly Token[], known: Known): readonly Goods[] {
  return words
    .flatMap((word) => withConjuncts(sentence, word))
    .filter(({ upos, id }) => GIVEN.has(upos) && !known.parties.has(id))
    .flatMap((word) => measured(text, sentence, word, known))
}

const GIVEN: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'SYM'])

/** A noun and what is joined to it. */
export function withConjuncts(sentence: Sentence, word: Token): Token[] {
  return [word, ...childrenBy(sentence, word.id, 'conj')]
}

/** One good, or each of those that a unit counts. */
function measured(text: string, sentence: Sentence, word: Token, known: Known): Goods[] {
  const { quantities } = known
  const unit = quantities.find(
    ({ head, span }) => head === word.id || (span.start <= word.start && word.end <= span.end),
  )
  const isLoad = LOADED.test(word.lemma)
  const contents = unit || isLoad || PART.test(word.lemma) ? contentsOf(sentence, word, unit) : []
  const counted = contents.filter(({ id }) => !known.parties.has(id))
  const things = counted.length > 0 ? counted.flatMap((child) => withConjuncts(sentence, child)) : [word]
  const price = priceOf(sentence, word, quantities)
  return things.map((thing) => {
    const told = unit ?? amountOf(sentence, thing === word || !isLoad ? thing : word, quantities)
    const amount = isLoad && thing !== word && told ? { ...told, unit: word.lemma } : told
    return goodOf(text, sentence, thing, amount && price ? { ...amount, money: price.money } : (amount ?? price))
  })
}

/** What goods cost as a whole: "grain worth $400m". */
function priceOf(sentence: Sentence, word: Token, quantities: readonly Quantity[]): Quantity | undefined {
  const sums = childrenBy(sentence, word.id, 'amod', 'acl', 'nmod')
    .filter(({ lemma }) => WORTH.has(lemma))
    .flatMap(({ id }) => childrenBy(sentence, id, 'obj', 'obl', 'nmod:unmarked', 'obl:unmarked'))
  return quantities.find(
    ({ money, span }) => money && sums.some((sum) => span.start <= sum.start && sum.end <= span.end),
  )
}

const WORTH = new Set(['worth', 'value'])

/** What an amount says of its period already. */
const REPEATED = /^(?:hour|dai|week|month|quarter|year)ly$|^annual$/i

/** What is counted by what carries it: "two tankers of crude". */
const LOADED = /^(?:tanker|ship|freighter|barge|boat|truck|lorry|wagon|train|plane|convoy)$/

/** Of what a part is given, that is given: "3 percent of its wheat", "most of the rice". */
const PART = /^(?:percent|percentage|half|third|quarter|part|portion|share|rest|remainder|majority|bulk|most)$/

/** What a unit holds: "tons of wheat", "tons containing wheat". */
function contentsOf(sentence: Sentence, unit: Token, amount?: Quantity): Token[] {
  const held = childrenBy(sentence, unit.id, 'acl').filter(({ lemma }) => HOLDING.has(lemma))
  const objects = held.flatMap(({ id }) => childrenBy(sentence, id, 'obj'))
  if (objects.length > 0) return objects
  const contents = childrenBy(sentence, unit.id, 'nmod').filter((child) => isOf(sentence, child))
  const [inner] = contents
  // "Tens of thousands of tonnes of fuel": words of the amount hold no more than its unit does.
  const isCounted = inner && amount && amount.span.start <= inner.start && inner.end <= amount.span.end
  if (isCounted) return contentsOf(sentence, inner, amount)
  return contents.length > 0 || !amount?.per ? contents : behindPeriod(sentence, unit)
}

/** "Sold 600,000 barrels a day of oil": what stands behind the period is what the unit holds. */
function behindPeriod(sentence: Sentence, unit: Token): Token[] {
  const period = tokenById(sentence, unit.id + 2)
  if (!period || !PERIOD.test(period.lemma)) return []
  return childrenBy(sentence, period.id, 'nmod').filter((child) => isOf(sentence, child))
}

const PERIOD = /^(?:hour|day|week|month|quarter|year|annum)$/

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
      !WORTH.has(word.lemma) &&
      !(quantity?.per && REPEATED.test(word.form)) &&
      !(quantity && overlaps(quantity.span, word)),
  )
  // "a loan of $70 million": what is left is the loan.
  while (named.at(-1)?.upos === 'ADP') named.pop()
  // "7 billion dollars of Mali": whose it is does not say what it is.
  if (named[0]?.upos === 'ADP') named.length = 0
  const what = named.length > 0 ? spanOf(named) : spanOf(words)
  const isUnit = named.length === 0 && quantity !== undefined && quantity.unit !== null
  return {
    what: quantity?.money && named.length === 0 ? 'money' : isUnit ? '' : text.slice(what.start, what.end),
    quantity: quantity?.amount ?? null,
    unit: quantity?.unit ?? null,
    money: quantity?.money ?? null,
    approximation: quantity?.approximation ?? null,
    per: quantity?.per ?? null,
    span: spanOf(words),
  }
}

/** The noun with what stands before it and its complement with "of"; without clauses, appositions and what is joined to it. */
function phraseOf(sentence: Sentence, thing: Token): Token[] {
  const verb = tokenById(sentence, thing.head)
  const receiver = verb?.upos === 'VERB' ? receiverIn(sentence, verb, thing) : swallowedBy(sentence, thing)
  return subtree(sentence, thing.id, (child) => {
    if (child.id === receiver?.id) return true
    if (isRelation(child, 'nmod')) return child.deprel !== 'nmod:poss' && !isOf(sentence, child)
    return !INSIDE.some((relation) => isRelation(child, relation))
  }).filter((word) => word.upos !== 'ADP' || word.id > thing.id)
}

const INSIDE = ['amod', 'compound', 'nummod', 'det', 'flat', 'fixed', 'case', 'advmod']
