import type { Name } from '../../model/document.ts'
import type { Sentence } from '../../model/token.ts'
import type { Entry } from '../../resources/gazetteer.ts'
import { pieces, step, type Trie } from '../../resources/trie.ts'

/** A stretch of words (ids, inclusive) that a list knows as a name, and of what type. */
export interface Listed {
  readonly first: number
  readonly last: number
  readonly type: Name['type']
}

/** Whether a word in small letters is no name. */
export type IsCommon = (word: string) => boolean

/**
 * Names of a sentence that the gazetteer knows by their whole form and that can be of one type only: the longest from left to
 * right, proper nouns all, none a mere surname or an adjective.
 */
export function listedNames({ tokens }: Sentence, forms: Trie<Entry>, isCommon: IsCommon): Listed[] {
  const found: Listed[] = []
  for (let at = 0; at < tokens.length; ) {
    const match = longestFrom(tokens, at, forms, isCommon)
    if (match) found.push(match)
    at = match ? match.last : at + 1
  }
  return found
}

function longestFrom(tokens: Sentence['tokens'], from: number, forms: Trie<Entry>, isCommon: IsCommon): Listed | null {
  let node: Trie<Entry> | undefined = forms
  let best: Listed | null = null
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!
    for (const piece of pieces(token.form))
      node = node && (step(node, piece) ?? writtenSmall(tokens, at, node, piece, isCommon))
    if (!node) break
    const type = node.values && typeOf(node.values)
    const isNamed =
      token.upos === 'PROPN' || (type === 'LOC' && SMALL.test(token.form) && isPlaced(tokens, at, isCommon))
    if (type && isNamed && tokens[from]!.upos !== 'DET') best = { first: from + 1, last: at + 1, type }
  }
  return best
}

/**
 * "vietnam", "new zealand": written small by who does not care, where the tagger takes it for a name all the same, or where it stands
 * behind "in" or "from" as a place does and is no word.
 */
function writtenSmall(
  tokens: Sentence['tokens'],
  at: number,
  node: Trie<Entry>,
  piece: string,
  isCommon: IsCommon,
): Trie<Entry> | undefined {
  if (!SMALL.test(tokens[at]!.form) || !(tokens[at]!.upos === 'PROPN' || isPlaced(tokens, at, isCommon)))
    return undefined
  return step(node, piece[0]!.toUpperCase() + piece.slice(1))
}

function isPlaced(tokens: Sentence['tokens'], at: number, isCommon: IsCommon): boolean {
  return WHERE.test(tokens[at - 1]?.form ?? '') && !isCommon(tokens[at]!.form)
}

/** What a place stands behind. */
const WHERE = /^(?:in|from|to|near|around|outside|across|of)$/i

const SMALL = /^\p{Ll}{4,}$/u

/** The one type that all of a form's entries have; null where they differ or none names. */
function typeOf(entries: readonly Entry[]): Name['type'] | null {
  const types = new Set(entries.filter(({ use }) => use !== 'surname').map(nameType))
  const [type] = types
  return types.size === 1 && type ? type : null
}

function nameType({ actor, use }: Entry): Name['type'] | null {
  if (use === 'adjective' || use === 'people') return null
  if (actor.kind === 'person') return 'PER'
  return actor.kind === 'state' || actor.kind === 'place' || use === 'capital' ? 'LOC' : 'ORG'
}
