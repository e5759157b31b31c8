import type { Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { children, childrenBy, isRelation, tokenById } from '../../model/tree.ts'
import type { CueEntry } from '../../resources/cues.ts'

/** How many words may stand between a governing verb and the verb that it leads to ("seemed to finally think"). */
const CHAIN = 3

/** Id of the first word of a predicate: its auxiliaries, negation, adverbs, and the verbs that lead to it. */
export function predicateStart(sentence: Sentence, word: Token): number {
  let start = word.id
  const own = new Set(
    children(sentence, word.id)
      .filter((child) => ['aux', 'advmod', 'cop', 'mark'].some((r) => isRelation(child, r)))
      .filter((child) => !isRelation(child, 'mark') || child.form.toLowerCase() === 'to')
      .filter(({ xpos }) => xpos !== 'WRB')
      .map(({ id }) => id),
  )
  while (own.has(start - 1)) start--
  const above = tokenById(sentence, word.head)
  if (above && isRelation(word, 'xcomp') && isLeading(above) && above.id < start && start - above.id <= CHAIN) {
    const noObject = childrenBy(sentence, above.id, 'obj', 'iobj').length === 0
    if (noObject) return predicateStart(sentence, above)
  }
  return dropComma(sentence, start, word.id)
}

function isLeading(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX'
}

function dropComma(sentence: Sentence, start: number, word: number): number {
  let id = start
  while (id < word && tokenById(sentence, id)?.upos === 'PUNCT') id++
  return id
}

/** Id of the last word of a predicate: its particle, and the preposition of its content where that follows at once. */
export function predicateEnd(sentence: Sentence, word: Token, entry: CueEntry, preposition: Token | null): number {
  let end = word.id + (entry.lemma.endsWith(` ${tokenById(sentence, word.id + 1)?.form.toLowerCase()}`) ? 1 : 0)
  for (const particle of childrenBy(sentence, word.id, 'compound')) if (particle.id === end + 1) end = particle.id
  if (preposition && preposition.id === end + 1) end = preposition.id
  return end
}

export function wordsSpan(sentence: Sentence, first: number, last: number): Span {
  return { start: tokenById(sentence, first)!.start, end: tokenById(sentence, last)!.end }
}
