import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, tokenById } from '../../../model/tree.ts'

/** How far before a noun the words stand that own it: "each other's oil refineries". */
const NEAR = 5

/**
 * Whether a word stands for each of those who act: "each other", "one another", and what is each other's ("expelled one another's envoys"),
 * however a parser takes the words apart.
 */
export function isOneAnother(sentence: Sentence, word: Token): boolean {
  // A parser may take either word for the head.
  if (opens(sentence, word.id) || opens(sentence, word.id - 1)) return true
  for (let id = word.id - 3; id > 0 && id >= word.id - NEAR; id--) {
    if (!opens(sentence, id)) continue
    return /^['’]s?$/u.test(tokenById(sentence, id + 2)?.form ?? '')
  }
  return false
}

function opens(sentence: Sentence, id: number): boolean {
  const [one, other] = [tokenById(sentence, id), tokenById(sentence, id + 1)]
  return /^(?:each other|one another)$/i.test(`${one?.form} ${other?.form}`)
}

/** "Each blamed the other": of two who act, the other is the one and the one the other. */
export function isTheOther(sentence: Sentence, { id, lemma }: Token): boolean {
  const isAlone = lemma.toLowerCase() === 'other' && tokenById(sentence, id + 1)?.upos !== 'NOUN'
  return isAlone && childrenBy(sentence, id, 'det').some((det) => det.lemma === 'the')
}
