import type { Atom } from '../../model/atom.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'

/** ISO 8601 durations of the periods for which amounts are told. */
const PERIODS: ReadonlyMap<string, string> = new Map([
  ['hour', 'PT1H'],
  ['day', 'P1D'],
  ['week', 'P1W'],
  ['month', 'P1M'],
  ['quarter', 'P3M'],
  ['year', 'P1Y'],
  ['annum', 'P1Y'],
  ['decade', 'P10Y'],
])

/** The same by adverbs and adjectives: "3 million euros annually", "an annual grant". */
const REPEATED: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['annually', 'P1Y'],
  ['annual', 'P1Y'],
  ['yearly', 'P1Y'],
])

const EACH: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every', '/'])

/** "A year ago", "a day later": a time that lies so far from another, and no period. */
const AWAY: ReadonlySet<string> = new Set(['ago', 'later', 'earlier', 'before', 'after', 'from'])

/** "For a year", "over a month": how long something takes. */
const LASTING: ReadonlySet<string> = new Set(['for', 'in', 'within', 'over', 'after', 'during', 'than', 'about', 'of'])

/** How many words may stand between an amount and its period: "30,000 barrels of Tongan crude oil a day". */
const REACH = 9

/** What may: the thing that is counted. */
const THING: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'SYM'])

/**
 * The period for which an amount is told, as an ISO 8601 duration: "30,000 barrels a day" is so many each `P1D`. Null where the words tell
 * an amount as such.
 *
 * @param end the atom behind the amount
 * @param head id of the word that heads the amount in its sentence
 */
export function periodOf(sentence: Sentence, atoms: readonly Atom[], end: number, head: number): string | null {
  return behind(sentence, atoms, end) ?? above(sentence, head)
}

function behind({ tokens }: Sentence, atoms: readonly Atom[], end: number): string | null {
  for (let at = end; at < atoms.length && at <= end + REACH; at++) {
    const { text, token } = atoms[at]!
    const repeated = REPEATED.get(text)
    const isAdverb = tokens[token]?.upos === 'ADV' || text.endsWith('ly')
    if (repeated && isAdverb) return repeated
    const period = EACH.has(text) ? PERIODS.get(atoms[at + 1]?.text ?? '') : undefined
    if (period) return AWAY.has(atoms[at + 2]?.text ?? '') || LASTING.has(atoms[at - 1]?.text ?? '') ? null : period
    if (!THING.has(tokens[token]?.upos ?? '')) return null
  }
  return null
}

/** Relations by which an amount hangs on what it is one of: "an annual grant of $3 million", "monthly aid worth 2 million euros". */
const UP = ['nmod', 'nummod', 'compound', 'amod', 'obl', 'appos']

function above(sentence: Sentence, head: number): string | null {
  let word: Token | undefined = tokenById(sentence, head)
  for (let steps = 0; word && steps < 4; steps++) {
    if (word.upos === 'VERB') return null
    for (const { form } of childrenBy(sentence, word.id, 'amod')) {
      const period = REPEATED.get(form.toLowerCase())
      if (period) return period
    }
    const over: Token | undefined = tokenById(sentence, word.head)
    // "Aid worth 2 million": the sum is the object of an adjective.
    const isOf = UP.some((relation) => isRelation(word!, relation)) || (isRelation(word, 'obj') && over?.upos === 'ADJ')
    word = isOf ? over : undefined
  }
  return null
}
