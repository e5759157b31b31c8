import type { Sentence, Token } from '../../../model/token.ts'
import { childrenBy, tokenById } from '../../../model/tree.ts'

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

/**
 * The two whose something is that stand before it with a hyphen between: "the Saudi Arabia-Iran deal" is one between both. A parser hangs names
 * of several words in many ways, so they are read from the words in order. Empty where there are no two.
 */
export function pairBefore(sentence: Sentence, noun: Token): readonly Token[] {
  for (let id = noun.id - 2; id > 1; id--) {
    if (isHyphen(tokenById(sentence, id))) {
      const pair = [nameBefore(sentence, id), nameBehind(sentence, id)].flatMap((name) => headOf(name))
      return pair.length === 2 && pair.every((word) => isWithin(sentence, word, noun)) ? pair : []
    }
    if (!isModifier(tokenById(sentence, id)!)) return []
  }
  return []
}

function isHyphen(token: Token | undefined): boolean {
  return HYPHEN.test(token?.form ?? '')
}

/** Whether a word may be of a state's name, or its adjective. */
function isWord({ form, upos }: Token): boolean {
  return /^\p{Lu}/u.test(form) && (upos === 'PROPN' || upos === 'ADJ')
}

function isModifier({ upos }: Token): boolean {
  return upos === 'PROPN' || upos === 'ADJ' || upos === 'NOUN'
}

/** The words of the name that ends right before a hyphen; empty where none does. */
function nameBefore({ tokens }: Sentence, hyphen: number): readonly Token[] {
  let first = hyphen - 1
  while (first > 1 && tokens[first - 1]!.name.startsWith('I-') && isWord(tokens[first - 2]!)) first--
  return tokens.slice(first - 1, hyphen - 1).filter(isWord)
}

/** The words of the name that begins right behind a hyphen; empty where none does. */
function nameBehind({ tokens }: Sentence, hyphen: number): readonly Token[] {
  let last = hyphen + 1
  while (tokens[last]?.name.startsWith('I-') && isWord(tokens[last]!)) last++
  return tokens.slice(hyphen, last).filter(isWord)
}

/** The word of a name that hangs on a word outside it. */
function headOf(name: readonly Token[]): readonly Token[] {
  return name.filter(({ head }) => !name.some(({ id }) => id === head)).slice(0, 1)
}

/** Whether a word stands, at whatever depth, in the phrase of a noun. */
function isWithin(sentence: Sentence, word: Token, noun: Token): boolean {
  for (let at: Token | undefined = word; at; at = tokenById(sentence, at.head)) if (at === noun) return true
  return false
}

function isJoined(sentence: Sentence, one: Token, other: Token): boolean {
  return Math.abs(one.id - other.id) === 2 && HYPHEN.test(tokenById(sentence, (one.id + other.id) / 2)?.form ?? '')
}
