import type { Sentence, Token } from './token.ts'
import { childrenBy, isNegation, isRelation, tokenById } from './tree.ts'

/** Whether a name is told as not the one: "condemned not Spain but Portugal", "Not Spain but Portugal condemned", "to Haiti, not to Mali". */
export function isDenied(sentence: Sentence, word: Token): boolean {
  const before = tokenById(sentence, openingOf(sentence, word) - 1)
  if (!before || !isNegation(before) || childrenBy(sentence, word.id, 'cop').length > 0) return false
  // "Not one soldier came", "not all Kenyans fled": none did, or not all.
  if (COUNTS.test(tokenById(sentence, before.id + 1)!.form)) return false
  return before.head === word.id || (before.head === word.head && denies(sentence, before))
}

/** "Not Spain but Portugal condemned": whether a "not" that a parser hangs on the verb only denies the name behind it. */
export function denies(sentence: Sentence, { id, head }: Token): boolean {
  const name = tokenById(sentence, id + 1)
  if (name?.upos !== 'PROPN' || name.head !== head || !isRelation(name, 'nsubj')) return false
  return others(sentence, name).some((other) => joins(sentence, other, /^but$/))
}

/**
 * "Did not attack in May but in June", "not because of oil but because of water": whether a "not" on a verb only denies a circumstance of
 * what was done, for which another is told. Whom it was done to is no circumstance ("did not send grain to Mali but to Niger").
 */
export function deniesCircumstance(sentence: Sentence, { head }: Token): boolean {
  const around = childrenBy(sentence, head, 'obl', 'advcl', 'advmod').filter(({ id }) => id > head)
  const others = [...around, ...around.flatMap(({ id }) => childrenBy(sentence, id, 'conj'))]
  return around.some(
    (one) =>
      one.name === 'O' &&
      opensWith(sentence, one) !== '' &&
      others.some(
        (other) =>
          other.id > one.id &&
          joins(sentence, other, /^but$/) &&
          childrenBy(sentence, other.id, 'nsubj').length === childrenBy(sentence, one.id, 'nsubj').length &&
          opensWith(sentence, one) === opensWith(sentence, other),
      ),
  )
}

/** The preposition or "because" of a circumstance; empty for what has none and for whom a thing is done to or with. */
function opensWith(sentence: Sentence, { id }: Token): string {
  const word = childrenBy(sentence, id, 'case', 'mark')[0]?.form.toLowerCase() ?? ''
  return CIRCUMSTANCES.test(word) ? word : ''
}

const CIRCUMSTANCES = /^(?:after|at|because|before|by|during|for|from|in|on|out|over|through|under)$/

/** "Not one soldier", "not one of the ships", "not a single ship": the word by which there is none; undefined for other nouns. */
export function notOneOf(sentence: Sentence, noun: Token): Token | undefined {
  const counted = [noun, ...childrenBy(sentence, noun.id, 'det', 'nummod')].find(({ form }) => ONE.test(form))
  const before = counted && tokenById(sentence, counted.id - 1)
  return before && isNegation(before) && before.head !== noun.head ? before : undefined
}

/**
 * "None but Belarus", "no state except Belarus": those who alone are meant by words for nobody; empty for other words.
 *
 * @param word a subject or object
 */
export function exceptedFromNone(sentence: Sentence, word: Token): Token[] {
  const isNone =
    NONE.test(word.form) || childrenBy(sentence, word.id, 'det').some(({ form }) => form.toLowerCase() === 'no')
  return isNone ? others(sentence, word).filter((other) => joins(sentence, other, EXCEPT)) : []
}

/** "All but Hungary", "every member but Hungary": whether one is told as the only one who is not meant. */
export function isExceptedFromAll(sentence: Sentence, word: Token, other: Token): boolean {
  const isAll = ALL.test(word.form) || childrenBy(sentence, word.id, 'det').some(({ form }) => ALL.test(form))
  return isAll && joins(sentence, other, EXCEPT)
}

const COUNTS = /^(?:one|a|an|all|any|every|everyone|everybody|even|many|much)$/i
const ONE = /^(?:one|an?|any)$/i
const NONE = /^(?:none|nobody|no-one)$/i
const ALL = /^(?:all|each|every|everybody|everyone)$/i
const EXCEPT = /^(?:but|except|excepting|bar|barring|save)$/

function others(sentence: Sentence, { id }: Token): Token[] {
  return childrenBy(sentence, id, 'conj', 'nmod')
}

function joins(sentence: Sentence, { id }: Token, by: RegExp): boolean {
  return childrenBy(sentence, id, 'cc', 'case').some(({ lemma }) => by.test(lemma.toLowerCase()))
}

/** Where the phrase of a name begins: with its preposition and article. */
function openingOf(sentence: Sentence, { id }: Token): number {
  const before = childrenBy(sentence, id, 'case', 'det', 'compound', 'amod').filter((word) => word.id < id)
  return before.reduce((first, word) => Math.min(first, word.id), id)
}
