import type { Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { ancestors } from '../../model/tree.ts'
import { isMark, stretch } from './phrase.ts'

/** Parts of speech of the words that name or describe a speaker. */
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'PART', 'ADP', 'SYM', 'ADV', 'PUNCT', 'CCONJ'])
const NOUNS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])

/** A speaker who opens a sentence, before a verb of saying. */
export interface Opening {
  readonly speaker: Token
  readonly source: Span
}

/**
 * "People briefed on it said that …", "In a letter, Ana Soto, 44, said that …": the words before a verb of saying, where they are but
 * a name or description, behind a phrase that a comma parts off or not. Trees take some of them for a clause or for part of that phrase.
 *
 * @param first id of the first word of the predicate
 */
export function opening(sentence: Sentence, first: number): Opening | null {
  const { tokens } = sentence
  const before = tokens.slice(0, first - 1)
  if (before.length === 0 || before.some(isMark)) return null
  if (!before.every((token) => NOMINAL.has(token.upos) || isToldOf(sentence, token))) return null
  let from = before[0]!.upos === 'CCONJ' ? 1 : 0
  if (/^(?:ADP|SCONJ)$/.test(before[from]?.upos ?? '')) {
    from = before.findIndex(({ form }) => form === ',') + 1
    if (from === 0) return null
  }
  const words = before.slice(from)
  // "The price of bread, say experts, is a scandal": one comma alone sets the speaker behind the verb.
  if (words.at(-1)?.form === ',' && words.filter(({ form }) => form === ',').length < 2) return null
  const ids = new Set(words.map(({ id }) => id))
  const speaker =
    words.find((token) => NOUNS.has(token.upos) && !ancestors(sentence, token.id).some(({ id }) => ids.has(id))) ??
    words.find(({ upos }) => NOUNS.has(upos))
  const source = speaker && stretch(sentence, words[0]!.id, first - 1)
  return speaker && source ? { speaker, source } : null
}

/** "People briefed on the talks said": a participle that tells of a speaker, right after a noun, whatever the tree makes of it. */
export function isToldOf({ tokens }: Sentence, { id, xpos }: Token): boolean {
  return (
    (xpos === 'VBN' || xpos === 'VBD') &&
    /^(?:NOUN|PROPN|PRON)$/.test(tokens[id - 2]?.upos ?? '') &&
    tokens[id]?.upos === 'ADP'
  )
}
