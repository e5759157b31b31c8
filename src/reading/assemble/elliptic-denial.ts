import { negating } from '../../model/negation.ts'
import type { Span } from '../../model/span.ts'
import { overlaps } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy } from '../../model/tree.ts'

/** A share in a deed that one has or has not. */
const SHARE: ReadonlySet<string> = new Set(
  'anything hand involvement knowledge nothing part responsibility role share something'.split(' '),
)

/** What stands for a deed behind "do". */
const SUCH: ReadonlySet<string> = new Set([
  'any',
  'anything',
  'it',
  'nothing',
  'so',
  'sort',
  'such',
  'that',
  'thing',
  'this',
])

/** What one is who had a share in a deed. */
const SHARING: ReadonlySet<string> = new Set(['complicit', 'implicate', 'implicated', 'involve', 'involved'])

/** Verbs by which one says that it is not so, where what he says has a "not". */
const SAYING: ReadonlySet<string> = new Set(['insist', 'maintain', 'reply', 'retort', 'respond', 'say'])

/**
 * The clause by which one says that he did not do what was told, without telling it again: "denied doing so", "denied having anything to do
 * with it", "said that it was not involved".
 */
export function ellipticDenial(sentence: Sentence, verb: Token, what: Span): Token | undefined {
  const clause = childrenBy(sentence, verb.id, 'xcomp', 'ccomp', 'advcl').find((token) => overlaps(token, what))
  if (!clause) return undefined
  const words = childrenBy(sentence, clause.id, 'obj', 'advmod', 'nsubj:pass')
  const shared = words.find(({ lemma }) => SHARE.has(lemma.toLowerCase()))
  const isNot =
    childrenBy(sentence, clause.id, 'advmod').some((word) => negating(sentence, word)) ||
    (shared !== undefined &&
      (shared.lemma === 'nothing' || childrenBy(sentence, shared.id, 'det').some(({ lemma }) => lemma === 'no')))
  if (SAYING.has(verb.lemma) ? !isNot : verb.lemma !== 'deny' || isNot) return undefined
  const isShare =
    SHARING.has(clause.lemma) ||
    (clause.lemma === 'have' && shared !== undefined && isInThat(sentence, shared)) ||
    (clause.lemma === 'do' && words.some((word) => isSuch(sentence, word)))
  return isShare ? clause : undefined
}

/** Whether a share is in what was told, and not in another thing: "nothing to do with it", "no part", but "nothing to do with trade". */
function isInThat(sentence: Sentence, share: Token): boolean {
  const inner = childrenBy(sentence, share.id, 'acl', 'nmod').flatMap((word) => [
    word,
    ...childrenBy(sentence, word.id, 'obl'),
  ])
  return inner.every(({ upos }) => upos === 'VERB' || upos === 'PRON')
}

/** "So", "anything of the kind", but "nothing wrong". */
function isSuch(sentence: Sentence, word: Token): boolean {
  if (!SUCH.has(word.lemma.toLowerCase())) return false
  if (!/^(?:any|no)thing$/.test(word.lemma)) return true
  return childrenBy(sentence, word.id, 'nmod').some(({ lemma }) => /^(?:kind|sort)$/.test(lemma))
}
