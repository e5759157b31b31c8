import type { Span } from './span.ts'
import type { Sentence, Token } from './token.ts'

const childrenOf = new WeakMap<Sentence, Token[][]>()

/** Dependents of every word, by its id (0: the root's), in order of the sentence. Built once a sentence, after it is parsed. */
function childTable(sentence: Sentence): Token[][] {
  const known = childrenOf.get(sentence)
  if (known) return known
  const table: Token[][] = Array.from({ length: sentence.tokens.length + 1 }, () => [])
  for (const token of sentence.tokens) table[token.head]?.push(token)
  childrenOf.set(sentence, table)
  return table
}

/** Dependents of a word (id 0: the root word), in order. */
export function children(sentence: Sentence, id: number): readonly Token[] {
  return childTable(sentence)[id] ?? []
}

/** Dependents whose relation is, or is a subtype of, one of `relations`: 'nsubj' finds `nsubj:pass` too. */
export function childrenBy(sentence: Sentence, id: number, ...relations: readonly string[]): Token[] {
  return children(sentence, id).filter((child) => relations.some((r) => isRelation(child, r)))
}

/** Whether a word's relation is `relation` or a subtype of it. */
export function isRelation(token: Token, relation: string): boolean {
  return token.deprel === relation || token.deprel.startsWith(`${relation}:`)
}

/** The word with this id; undefined for 0, the root's place. */
export function tokenById(sentence: Sentence, id: number): Token | undefined {
  return sentence.tokens[id - 1]
}

/** The word and all that hangs below it, in order; `skip` cuts branches off. */
export function subtree(sentence: Sentence, id: number, skip: (child: Token) => boolean = () => false): Token[] {
  const out: Token[] = []
  const stack = [tokenById(sentence, id)]
  while (stack.length > 0) {
    const token = stack.pop()
    if (!token) continue
    out.push(token)
    for (const child of children(sentence, token.id)) if (!skip(child)) stack.push(child)
  }
  return out.sort((a, b) => a.id - b.id)
}

/** From the first character of the words to the last. @throws RangeError where there are none */
export function spanOf(tokens: readonly Token[]): Span {
  const first = tokens[0]
  if (!first) throw new RangeError('Cannot take the span of no words')
  let { start, end } = first
  for (const token of tokens) {
    if (token.start < start) start = token.start
    if (token.end > end) end = token.end
  }
  return { start, end }
}

/** Lemma of the adposition or case word that marks a word: "to" in "to Mali", "out_of" where two are joined by `fixed`. */
export function caseOf(sentence: Sentence, id: number): string | null {
  const marker = childrenBy(sentence, id, 'case')[0]
  if (!marker) return null
  const rest = childrenBy(sentence, marker.id, 'fixed').map((token) => token.lemma.toLowerCase())
  return [marker.lemma.toLowerCase(), ...rest].join('_')
}

/** Words above a word, nearest first, without the root's place; stops where a bad tree would loop. */
export function ancestors(sentence: Sentence, id: number): Token[] {
  const out: Token[] = []
  let token = tokenById(sentence, tokenById(sentence, id)?.head ?? 0)
  while (token && out.length < sentence.tokens.length) {
    out.push(token)
    token = tokenById(sentence, token.head)
  }
  return out
}

/** The noun that a sentence says its subject is: "a militia" of "the Brigade is a militia"; undefined of any other word. */
export function saidOf(sentence: Sentence, id: number): Token | undefined {
  const subject = tokenById(sentence, id)
  if (subject?.deprel !== 'nsubj' || childrenBy(sentence, subject.head, 'cop').length === 0) return undefined
  return tokenById(sentence, subject.head)
}

/** The words that stand in apposition to a word, and the one that it stands in apposition to: ids. */
export function besides(sentence: Sentence, id: number): number[] {
  const word = tokenById(sentence, id)
  const above = word && isRelation(word, 'appos') ? [word.head] : []
  return [...childrenBy(sentence, id, 'appos').map((child) => child.id), ...above]
}

/** The verb of the relative clause that a word stands in; undefined where it stands in none. */
export function relativeClause(sentence: Sentence, word: Token): Token | undefined {
  return [word, ...ancestors(sentence, word.id)].find(({ deprel }) => deprel === 'acl:relcl')
}

/** Whether a word negates what it hangs on: "not", "never". */
export function isNegation({ lemma }: Token): boolean {
  return NEGATIONS.has(lemma.toLowerCase())
}

const NEGATIONS = new Set(['not', "n't", 'never'])

/** "Anyone", "nobody": a word for people, whoever they are. */
export function isSomeone(word: Token | undefined): boolean {
  return /^(?:any|every|some|no)(?:one|body)$/i.test(word?.lemma ?? '')
}

/**
 * "All neighbours except Peru", "with the exception of Peru": who is left out does nothing and nothing is done to him, but in a clause about
 * him: "except Peru, which Chile helped".
 *
 * @param event id of the word that tells what is done
 */
export function isExcepted(sentence: Sentence, token: Token, event: number): boolean {
  const marker = caseOf(sentence, token.id) ?? ''
  const above = tokenById(sentence, token.head)
  if (marker !== 'except' && marker !== 'excluding' && above?.lemma !== 'exception') return false
  return !ancestors(sentence, event).some(
    ({ id }) => id === token.id || (id === above?.id && above.lemma === 'exception'),
  )
}

/** Whether a verb is an infinitive with "to". */
export function hasTo(sentence: Sentence, verb: number): boolean {
  return childrenBy(sentence, verb, 'mark', 'aux').some(({ xpos }) => xpos === 'TO')
}
