import type { Sentence, Token } from './token.ts'
import { childrenBy, isNegation, isRelation, tokenById } from './tree.ts'

/** Nouns that with "no" and their preposition say never, or not at all; "in no time" says at once. */
const NEVER: ReadonlyMap<string, RegExp> = new Map([
  ['at', /^(?:time|point|stage|moment)$/],
  ['by', /^(?:means|stretch)$/],
  ['in', /^(?:way|sense|circumstance|case)$/],
  ['on', /^(?:account|occasion)$/],
  ['under', /^(?:circumstance|condition)$/],
])

/**
 * The word by which something that hangs on a verb says that it is not done: "not", "never", "hardly", the "no" of "at no time". Undefined
 * where it says nothing of that: "hardly a week later", "hardly had he left when", "for no reason".
 */
export function negating(sentence: Sentence, child: Token): Token | undefined {
  if (isRelation(child, 'advmod') || isRelation(child, 'neg'))
    return (isNegation(child) && !isNotUntil(sentence, child)) || isHardly(sentence, child) ? child : undefined
  if (!isRelation(child, 'obl')) return undefined
  const before = childrenBy(sentence, child.id, 'case')[0]
  if (!before || !NEVER.get(before.lemma.toLowerCase())?.test(child.lemma.toLowerCase())) return undefined
  return childrenBy(sentence, child.id, 'det').find(({ form }) => form.toLowerCase() === 'no')
}

/** "Not until May did Peru pay": it did, in May. */
export function isNotUntil(sentence: Sentence, { id }: Token): boolean {
  return /^(?:until|till)$/i.test(tokenById(sentence, id + 1)?.form ?? '')
}

/** "Has hardly helped", "scarcely ever helps", "nowhere did it say": an adverb that all but denies the verb right behind it. */
function isHardly(sentence: Sentence, { form, id, head }: Token): boolean {
  const word = form.toLowerCase()
  const next = tokenById(sentence, id + 1)
  if (id > head || !next) return false
  if (word === 'nowhere') return next.upos === 'AUX'
  if (word !== 'hardly' && word !== 'scarcely') return false
  return id > 1 && (next.id === head || /^(?:AUX|ADV|PART)$/.test(next.upos)) && next.form !== 'had'
}
