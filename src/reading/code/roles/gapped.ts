import type { Sentence, Token } from '../../../model/token.ts'
import { ancestors, childrenBy, isRelation, tokenById } from '../../../model/tree.ts'

/** What a name leaves to be said again of the verb before it. */
export interface Gap {
  /** The verb that is not said again; undefined where a parser hung the name on none. */
  readonly verb: Token | undefined
  /** To whom it was done, where he is named alone: "Oman the United States". */
  readonly to: Token | undefined
  /** Whether the name is of who got it and not of who did it: "gave Kenya ten ships and Uganda five". */
  readonly isReceiver: boolean
  /** The last word of what is said of the name. */
  readonly last: number
}

const known = new WeakMap<Sentence, Map<number, Gap | undefined>>()

/**
 * What a name leaves to be said again of the verb before it: "Chad expelled four envoys and Niger two", "Iran condemned Israel, and Oman the
 * United States". Undefined of a name that only stands in a list.
 */
export function gapAt(sentence: Sentence, word: Token): Gap | undefined {
  if (word.upos !== 'PROPN' || !LOOSE.test(word.deprel)) return undefined
  let table = known.get(sentence)
  if (!table) known.set(sentence, (table = new Map()))
  if (!table.has(word.id))
    table.set(word.id, named(sentence, word) ?? counted(sentence, word) ?? phrased(sentence, word))
  return table.get(word.id)
}

/** Whether a word belongs to what is said of a name with a verb that is left out. */
export function isInGap(sentence: Sentence, word: Token): boolean {
  if (gapAt(sentence, word)) return true
  for (let id = word.id - 1; id > 0 && word.id - id <= LONG; id--) {
    const before = tokenById(sentence, id)!
    if (before.upos === 'PUNCT' || before.upos === 'CCONJ') return false
    const gap = gapAt(sentence, before)
    if (gap) return word.id <= gap.last
  }
  return false
}

const LOOSE = /^(?:conj|appos|compound|flat|nmod)/
const LONG = 8

function opens(sentence: Sentence, word: Token): string | undefined {
  const before = tokenById(sentence, word.id - 1)
  return before && /^(?:and|but|while|,|;)$/.test(before.form) ? before.form : undefined
}

/** "Iran condemned Israel, and Oman the United States". */
function named(sentence: Sentence, word: Token): Gap | undefined {
  if (!isRelation(word, 'conj') || !word.name.endsWith('LOC') || !opens(sentence, word)) return undefined
  const other = childrenBy(sentence, word.id, 'appos').find(
    ({ upos, name }) => upos === 'PROPN' && name.endsWith('LOC'),
  )
  if (!other) return undefined
  const between = sentence.tokens.slice(word.id, other.id - 1)
  const isOne = between.every(({ head, upos }) => head === other.id && upos !== 'PUNCT')
  return isOne ? { verb: verbOf(sentence, word), to: other, isReceiver: false, last: other.id } : undefined
}

/** "Chad expelled four envoys and Niger two". */
function counted(sentence: Sentence, word: Token): Gap | undefined {
  const next = tokenById(sentence, word.id + 1)
  if (!isRelation(word, 'conj') || next?.upos !== 'NUM' || !opens(sentence, word)) return undefined
  const isWhole = isEnd(tokenById(sentence, next.id + 1))
  return isWhole && /\p{L}/u.test(next.form)
    ? { verb: verbOf(sentence, word), to: undefined, isReceiver: false, last: next.id }
    : undefined
}

/** "Russia expelled ten Poles and Poland five Russians", "recalled its ambassador from Mali, and Niger its consul". */
function phrased(sentence: Sentence, word: Token): Gap | undefined {
  const opening = word.name.endsWith('LOC') ? opens(sentence, word) : undefined
  const verb = opening ? verbOf(sentence, word) : undefined
  const object = verb && childrenBy(sentence, verb.id, 'obj').find(({ id }) => id < word.id)
  if (!object || childrenBy(sentence, verb.id, 'nsubj').length === 0) return undefined
  const last = endOf(sentence, word.id + 1)
  const said = sentence.tokens.slice(word.id, last)
  const [first] = said
  if (!first || said.some(({ upos }) => upos === 'VERB' || upos === 'AUX') || isTime(said)) return undefined
  const isCounted = first.upos === 'NUM' && isCount(first)
  const isPhrase = opening !== ',' && (first.upos === 'DET' || first.xpos === 'PRP$') && said.length > 1
  if (!isCounted && !isPhrase) return undefined
  // "Gave Chad and Niger a ship": to both of them.
  const isToBoth = object.upos === 'PROPN' && GIVING.test(verb.lemma)
  if (isToBoth || (isCounted && !childrenBy(sentence, object.id, 'nummod').length && object.upos !== 'PROPN'))
    return undefined
  const isReceiver = childrenBy(sentence, verb.id, 'iobj').some(({ id }) => id < object.id)
  return { verb, to: undefined, isReceiver, last }
}

const GIVING = /^(?:give|send|offer|lend|grant|sell|pay|promise|award|hand|owe|deny|allow|cost|show|tell|teach|wish)$/

/** "In 2014" is no count. */
function isCount({ form }: Token): boolean {
  const number = Number(form)
  return !(number > 1900 && number < 2100)
}

/** "Peru and Chile two weeks ago", "this year". */
function isTime(said: readonly Token[]): boolean {
  return said.some(({ lemma, deprel }) => deprel === 'obl:unmarked' || TIME.test(lemma))
}

const TIME =
  /^(?:second|minute|hour|day|night|morning|evening|week|weekend|month|year|decade|time|ago|later|earlier|latter|former)$/

/** The last word of a phrase that begins at a word: it ends before a comma or an "and", and before what says where or when. */
function endOf(sentence: Sentence, from: number): number {
  let id = from
  while (!isEnd(tokenById(sentence, id)) && tokenById(sentence, id)!.upos !== 'ADP') id++
  return id - 1
}

function isEnd(token: Token | undefined): boolean {
  return !token || token.upos === 'PUNCT' || token.upos === 'CCONJ'
}

/** The verb of the clause that a word stands in. */
function verbOf(sentence: Sentence, word: Token): Token | undefined {
  return ancestors(sentence, word.id).find(({ upos }) => upos === 'VERB')
}
