import type { Sentence, Token } from '../../model/token.ts'
import type { Entry } from '../../resources/gazetteer.ts'
import { pieces, step, type Trie } from '../../resources/trie.ts'
import { spelledOut } from '../short-titles.ts'
import { isPerson } from './neutral.ts'

/** A surname that the network knows well. */
const STAND_IN = 'Johnson'

const NAME = /^\p{Lu}\p{L}*\p{Ll}$/u

/**
 * The words of the sentences in which a part of a person's name, known from elsewhere in the document, is not seen as a name ("Prasit
 * denies it" after "Prasit Wongsakul"), a known person's surname is taken for a common word ("Blinken in Oslo"), or so is an unknown word
 * that goes on a name ("President Valadares"), with a well-known surname in its place.
 *
 * @param wordsOf the words of a sentence as the network saw them
 * @param isCommon whether a word in small letters is no name
 * @param names the gazetteer's names, which are left as they are
 */
export function lostNames(
  sentences: readonly Sentence[],
  wordsOf: (sentence: Sentence) => readonly string[],
  isCommon: (word: string) => boolean,
  names: Trie<Entry>,
): ReadonlyMap<Sentence, readonly string[]> {
  const found = new Map<Sentence, readonly string[]>()
  const isKnown = (part: string) => isCommon(part.toLowerCase()) || spelledOut(part) !== undefined
  const isFree = (part: string) => !isKnown(part) && !pieces(part).every((piece) => step(names, piece))
  const labelled = new Set(partsOfNames(sentences, ({ name }) => name === 'I-PER').filter(isFree))
  const flat = new Set(partsOfNames(sentences, isFlat).filter(isFree))
  for (const sentence of sentences) {
    const { tokens } = sentence
    const lost = tokens.filter(
      (token, i) =>
        !token.name.endsWith('PER') &&
        (labelled.has(token.form) ||
          (token.upos !== 'PROPN' &&
            NAME.test(token.form) &&
            !isKnown(token.form) &&
            isPerson([token.form], 0, names)) ||
          (token.upos !== 'PROPN' && flat.has(token.form)) ||
          (isWord(token) && tokens[i - 1]?.upos === 'PROPN' && NAME.test(token.form) && isFree(token.form))),
    )
    if (lost.length === 0) continue
    const words = [...wordsOf(sentence)]
    for (const { id } of lost) words[id - 1] = STAND_IN
    found.set(sentence, words)
  }
  return found
}

/** The first and the last words of all names that have several. */
function partsOfNames(sentences: readonly Sentence[], goesOn: (token: Token) => boolean): string[] {
  return sentences.flatMap(({ tokens }) =>
    tokens.flatMap((token, i) => {
      const next = tokens[i + 1]
      const isEnd = goesOn(token) !== (next !== undefined && goesOn(next))
      return isEnd && NAME.test(token.form) ? [token.form] : []
    }),
  )
}

/** What the tree alone takes for a name of several words: it may be no person's. */
function isFlat({ name, deprel, upos }: Token): boolean {
  return name === 'O' && upos === 'PROPN' && deprel === 'flat'
}

/** Whether a word is taken for a common one. */
function isWord({ upos, name }: Token): boolean {
  return name === 'O' && (upos === 'NOUN' || upos === 'VERB')
}
