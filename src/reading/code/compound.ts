import type { Sentence, Token } from '../../model/token.ts'
import { childrenBy, tokenById } from '../../model/tree.ts'

const HYPHEN = /^[-‐‑–—/]$/

/** "The Kenyan-backed rebels": who does to a noun what the participle before it says. Undefined of any other word. */
export function makerOf(sentence: Sentence, { id, deprel, xpos }: Token): Token | undefined {
  if (xpos !== 'VBN' || deprel !== 'amod' || !HYPHEN.test(tokenById(sentence, id - 1)?.form ?? '')) return undefined
  const maker = tokenById(sentence, id - 2)
  return maker?.head === id && /^(?:ADJ|NOUN|PROPN)$/.test(maker.upos) ? maker : undefined
}

/** What one does to a deed that makes it one's own. */
const LEADS = new Set(
  'lead head run launch orchestrate organise organize impose stage conduct command initiate'.split(' '),
)

/**
 * Who makes a noun his beside those whom adjectives name: "the Kenyan-led raid", and of "the US-Chile talks", whose first name could be an
 * adjective, the other.
 *
 * @param named the adjectives before the noun, and names that stand for such
 */
export function ownersBefore(sentence: Sentence, noun: Token, named: readonly Token[]): Token[] {
  const before = childrenBy(sentence, noun.id, 'compound', 'amod')
  const leaders = before.flatMap((participle) => {
    const maker = LEADS.has(participle.lemma) ? makerOf(sentence, participle) : undefined
    return maker ? [maker] : []
  })
  // "The Egyptian arms deliveries": a parser hangs the adjective on the noun between, and takes that for a subject.
  const between = named.length > 0 ? [] : childrenBy(sentence, noun.id, 'compound', 'nsubj')
  const swallowed = between
    .filter(({ upos, id }) => upos === 'NOUN' && id === noun.id - 1)
    .flatMap(({ id }) => childrenBy(sentence, id, 'amod'))
    .filter(({ form, id }) => id < noun.id && /^\p{Lu}/u.test(form))
  const isJoinedTo = (other: Token) => (one: Token) => isJoined(sentence, one, other) && other.upos !== 'NOUN'
  return [...leaders, ...swallowed, ...before.filter((other) => named.some(isJoinedTo(other)))]
}

/** The second of two names before a noun, which a parser takes for a part of the first: "the Macron-Scholz talks". */
export function joinedTo(sentence: Sentence, name: Token): Token[] {
  return childrenBy(sentence, name.id, 'flat').filter((other) => isJoined(sentence, name, other))
}

function isJoined(sentence: Sentence, one: Token, other: Token): boolean {
  return Math.abs(one.id - other.id) === 2 && HYPHEN.test(tokenById(sentence, (one.id + other.id) / 2)?.form ?? '')
}
