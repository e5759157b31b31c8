import type { Source, Speaker } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, isRelation } from '../../model/tree.ts'
import { nounPhrase } from './phrase.ts'

/** The words that name one speaker, and their head. */
export interface Phrase {
  readonly head: Token
  readonly span: Span
}

/**
 * The phrases of a source: one, or each of several that say it together ("Peru and Chile said", "the African Union, Kenya and Chad").
 *
 * @param head the head of the source's words, the first of several
 * @param span all of the source's words
 */
export function together(sentence: Sentence, head: Token, span: Span): readonly Phrase[] {
  const others = childrenBy(sentence, head.id, 'conj').filter(
    (other) => other.start > head.end && other.end <= span.end && isAnother(sentence, other),
  )
  if (others.length === 0) return [{ head, span }]
  const heads = [head, ...others].sort((a, b) => a.id - b.id)
  const first = { head, span: nounPhrase(sentence, head.id, { from: 1, to: openingOf(sentence, heads[1]!) - 1 }) }
  return [
    { head, span: { start: span.start, end: first.span.end } },
    ...heads.slice(1).map((other) => ({
      head: other,
      span: nounPhrase(sentence, other.id, { from: openingOf(sentence, other), to: sentence.tokens.length }),
    })),
  ]
}

/** One who is joined by "and"; "the prime minister and party leader" is one. */
function isAnother(sentence: Sentence, { id, upos, xpos }: Token): boolean {
  const own = childrenBy(sentence, id, 'cc', 'det', 'nmod:poss')
  if (own.some((word) => isRelation(word, 'cc') && !/^(?:and|&)$/i.test(word.form))) return false
  return (
    upos === 'PROPN' ||
    upos === 'PRON' ||
    (upos === 'NOUN' && (xpos === 'NNS' || own.some(({ deprel }) => deprel !== 'cc')))
  )
}

/** Where the phrase of a conjunct begins, its "and" left out. */
function openingOf(sentence: Sentence, { id }: Token): number {
  const own = childrenBy(sentence, id, 'det', 'nmod:poss', 'amod', 'compound', 'nummod').filter((word) => word.id < id)
  return own.reduce((first, word) => Math.min(first, word.id), id)
}

/** One source of several speakers, who are its members; null of none. */
export function jointly(sources: readonly Source[], span: Span): Source | null {
  const members = [...new Map(sources.map((source) => [source.id, source])).values()]
  const [first] = members
  if (first === undefined || members.length === 1) return first ? { ...first, span } : null
  const kinds = new Set(members.map(({ kind }) => kind))
  return {
    id: members.map(({ id }) => id).join('+'),
    name: `${members
      .slice(0, -1)
      .map(({ name }) => name)
      .join(', ')} and ${members.at(-1)!.name}`,
    role: null,
    country: null,
    kind: kinds.size === 1 ? first.kind : kinds.has('anonymous') ? 'anonymous' : 'organisation',
    mention: first.mention,
    span,
    members: members.map(speaker),
  }
}

function speaker({ id, name, role, country, kind }: Source): Speaker {
  return { id, name, role, country, kind }
}
