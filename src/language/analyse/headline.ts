import type { Sentence } from '../../model/token.ts'
import type { Entry } from '../../resources/gazetteer.ts'
import { longestRun, type Trie } from '../../resources/trie.ts'

const LONG = /^\p{L}{4,}$/u
const CAPITAL = /^\p{Lu}\p{Ll}+$/u

/** Longer prepositions and conjunctions that some houses write small in headlines. */
const SMALL: ReadonlySet<string> = new Set(
  'after against amid among before between from into near onto over since than that through under until upon when while with without'.split(
    ' ',
  ),
)

/** At least so many words of weight show that the capitals are those of a headline. */
const LEAST = 3

/**
 * The words of every headline of a document as they would stand in a sentence. What the rest of the document never has small, and has
 * with a capital after the first word of a sentence, is taken for a name there too.
 *
 * @param isCommon whether a word in small letters is no name
 * @param names the gazetteer's names
 */
export function headlinesAsSentences(
  sentences: readonly Sentence[],
  isCommon: (word: string) => boolean,
  names: Trie<Entry>,
): ReadonlyMap<Sentence, string[]> {
  const headlines = new Map<Sentence, string[]>()
  for (const sentence of sentences) {
    const words = formsOf(sentence)
    if (isHeadline(words, isCommon)) headlines.set(sentence, words)
    else if (isShouted(words, isCommon)) headlines.set(sentence, calmed(words, isCommon, names))
  }
  if (headlines.size === 0) return headlines
  const small = new Set<string>()
  const inner = new Set<string>()
  for (const sentence of sentences) {
    if (headlines.has(sentence)) continue
    formsOf(sentence).forEach((form, i) => {
      small.add(form)
      if (i > 0) inner.add(form)
    })
  }
  const isCommonHere = (word: string) =>
    isCommon(word) && (small.has(word) || !inner.has(word[0]!.toUpperCase() + word.slice(1)))
  for (const [sentence, words] of headlines) headlines.set(sentence, asSentence(words, isCommonHere, names))
  return headlines
}

function formsOf({ tokens }: Sentence): string[] {
  return tokens.map(({ form }) => form)
}

/** Whether every word of weight has a capital and at least a few are no names, as American headlines have it: "Iran Vows To Retaliate". */
function isHeadline(words: readonly string[], isCommon: (word: string) => boolean): boolean {
  const long = words.filter((word) => LONG.test(word) && !SMALL.has(word))
  if (long.length < LEAST || !long.every((word) => CAPITAL.test(word))) return false
  return words.filter((word, i) => i > 0 && CAPITAL.test(word) && isCommon(word.toLowerCase())).length >= LEAST - 1
}

/** Whether all words are in capitals and at least a few are no names: "NORWAY LIFTS SANCTIONS ON MALI". */
function isShouted(words: readonly string[], isCommon: (word: string) => boolean): boolean {
  if (!words.every((word) => word === word.toUpperCase() || word === "'s")) return false
  const long = words.filter((word) => LONG.test(word))
  return long.length >= LEAST && long.filter((word) => isCommon(word.toLowerCase())).length >= LEAST - 1
}

/** Words in capitals with the capitals of a headline: names of the gazetteer that are written so ("NORWAY", "NATO", "US") stay. */
function calmed(words: readonly string[], isCommon: (word: string) => boolean, names: Trie<Entry>): string[] {
  return words.map((word, at) => {
    const small = word.toLowerCase()
    if (!/\p{L}/u.test(word) || (word.length < 4 && !isCommon(small)) || nameFrom(words, at, names) > 0) return word
    return LONG.test(word) ? word[0]! + small.slice(1) : small
  })
}

/**
 * The words of a headline as they would stand in a sentence: what is no name begins small, but for the first word. Names of several words
 * that the gazetteer knows ("Security Council") stay as they are.
 *
 * @param isCommon whether a word in small letters is no name
 */
function asSentence(words: readonly string[], isCommon: (word: string) => boolean, forms: Trie<Entry>): string[] {
  const out = [...words]
  for (let at = 0; at < words.length; at++) {
    const named = nameFrom(words, at, forms)
    if (named > 1) at += named - 1
    else if (at > 0 && CAPITAL.test(words[at]!) && isCommon(words[at]!.toLowerCase()))
      out[at] = words[at]!.toLowerCase()
  }
  return out
}

/** How many words the longest name from a word on has; 0 where none begins there. */
function nameFrom(words: readonly string[], from: number, forms: Trie<Entry>): number {
  return longestRun(forms, words, from)?.length ?? 0
}
