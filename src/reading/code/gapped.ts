import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation, tokenById } from '../../model/tree.ts'

/**
 * What a name leaves to be said again of the verb before it: "Chad expelled four envoys and Niger two" (nothing), "Iran condemned Israel, and
 * Oman the United States" (to whom it was done). Undefined of a name that only stands in a list.
 */
export function gapAt(sentence: Sentence, word: Token): { readonly to: Token | undefined } | undefined {
  if (word.upos !== 'PROPN' || !isRelation(word, 'conj')) return undefined
  const before = tokenById(sentence, word.id - 1)
  const next = tokenById(sentence, word.id + 1)
  if (!before || !next || !/^(?:and|but|,|;)$/.test(before.form)) return undefined
  if (next.upos === 'NUM') {
    const end = tokenById(sentence, next.id + 1)
    const isWhole = !end || end.upos === 'PUNCT' || end.upos === 'CCONJ'
    return isWhole && /\p{L}/u.test(next.form) ? { to: undefined } : undefined
  }
  if (!word.name.endsWith('LOC')) return undefined
  const other = childrenBy(sentence, word.id, 'appos').find(
    ({ upos, name }) => upos === 'PROPN' && name.endsWith('LOC'),
  )
  if (!other) return undefined
  const between = sentence.tokens.slice(word.id, other.id - 1)
  return between.every(({ head, upos }) => head === other.id && upos !== 'PUNCT') ? { to: other } : undefined
}
