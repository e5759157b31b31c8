import type { Token } from '../../model/token.ts'
import type { Entry } from '../../resources/gazetteer.ts'
import { longestRun, type Trie } from '../../resources/trie.ts'

/** The network calls what it cannot place a place. */
const LESS_PLACES = 1.5

/** Without a finite verb nothing shows what the words are: "Applause", "Team Coach", "Sooo tasty". */
const NO_VERB = 1.5

/** A capital at the beginning of a sentence tells nothing. */
const FIRST = 1

/** A word in small letters is hardly a name. */
const SMALL = 1

const WORD = /\p{L}/u

/**
 * Sets the scores of name labels right for what the network does not weigh as it should: it learned most from sentences of news and encyclopedias,
 * where nearly every capital that it does not know begins a name.
 *
 * @param tokens words with their features
 * @param scores a row of scores for each word; changed in place
 * @param labels such as "B-PER", "I-PER", "O", as the rows have them
 * @param forms the gazetteer's names: a state or place that it knows is not doubted, whether it has one word or several
 */
export function doubted(
  tokens: readonly Token[],
  scores: Float32Array,
  labels: readonly string[],
  forms: Trie<Entry>,
): Float32Array {
  const known = placesIn(tokens, forms)
  const none = labels.indexOf('O')
  const first = tokens.findIndex(({ form }) => WORD.test(form))
  const ofAll = tokens.some(({ feats }) => feats.includes('VerbForm=Fin')) ? 0 : NO_VERB
  tokens.forEach(({ form }, i) => {
    const row = i * labels.length
    const isKnown = known.has(i)
    labels.forEach((label, j) => {
      if (!isKnown && label.endsWith('-LOC')) scores[row + j]! -= LESS_PLACES
    })
    scores[row + none]! += ofAll + (i === first ? FIRST : 0) + (/^\p{Ll}/u.test(form) ? SMALL : 0)
  })
  return scores
}

/** Where the words of the longest names of states and places stand. */
function placesIn(tokens: readonly Token[], forms: Trie<Entry>): ReadonlySet<number> {
  const words = tokens.map(({ form }) => form)
  const found = new Set<number>()
  for (let from = 0; from < words.length; ) {
    const length = longestRun(forms, words, from, (entries) => entries.some(isPlace))?.length ?? 0
    for (let at = from; at < from + length; at++) found.add(at)
    from += Math.max(length, 1)
  }
  return found
}

function isPlace({ actor, use }: Entry): boolean {
  return use === 'place' || use === 'capital' || (use === 'name' && actor.kind === 'state')
}
