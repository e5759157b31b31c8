import type { Context } from '../../model/plover.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { isRelation, subtree } from '../../model/tree.ts'
import type { Codebook } from '../../resources/codebook.ts'

/** The fields that an event's words name, and the words. */
export interface Fields {
  readonly contexts: readonly Context[]
  readonly spans: readonly Span[]
}

/** Relations that leave the event's own clause. */
const OUTSIDE = ['ccomp', 'advcl', 'acl:relcl', 'parataxis', 'csubj', 'nsubj']

/** Whether the words of an event's clause tell of peacekeeping, which PLOVER codes as AID (CAMEO 074) whoever is sent. */
export function keepsPeace(codebook: Codebook, sentence: Sentence, token: Token): boolean {
  const words = codebook.classes.get('peacekeeper')
  return subtree(sentence, token.id, (child) => leaves(child)).some(({ lemma }) => words?.has(lemma.toLowerCase()))
}

/** Contexts of a row, with those that the words of the event's clause add, its parties' names left out. */
export function fieldsOf(
  codebook: Codebook,
  sentence: Sentence,
  token: Token,
  own: readonly Context[],
  parties: readonly Span[],
): Fields {
  const contexts = new Set(own)
  const spans: Span[] = []
  const words = subtree(sentence, token.id, (child) => leaves(child))
  for (const word of words) {
    if (word.upos !== 'NOUN' && word.upos !== 'ADJ' && word.upos !== 'ADV' && word !== token) continue
    const found =
      codebook.contexts.get(word.lemma.toLowerCase()) ??
      pair(codebook, sentence, word) ??
      modified(codebook, sentence, word) ??
      enumerated(codebook, sentence, word, words)
    if (!found || parties.some((span) => contains(span, word))) continue
    for (const context of found) contexts.add(context)
    spans.push({ start: word.start, end: word.end })
  }
  return { contexts: [...contexts], spans }
}

function leaves(child: Token): boolean {
  return OUTSIDE.some((relation) => isRelation(child, relation)) || (child.deprel === 'conj' && child.upos === 'VERB')
}

/** Entries of two words, "air force", found by their second. */
function pair(codebook: Codebook, sentence: Sentence, word: Token): readonly Context[] | undefined {
  const before = sentence.tokens[word.id - 2]
  return before && codebook.contexts.get(`${before.lemma} ${word.lemma}`.toLowerCase())
}

/** Entries of two words, "political cooperation", where others stand between: "political, military and economic cooperation". */
function modified(codebook: Codebook, sentence: Sentence, word: Token): readonly Context[] | undefined {
  if (word.upos !== 'ADJ') return undefined
  let at: Token | undefined = word
  for (let steps = 0; at && steps < 8 && (at.deprel === 'conj' || at === word); steps++) {
    at = sentence.tokens[at.head - 1]
    if (at?.upos === 'NOUN') return codebook.contexts.get(`${word.lemma} ${at.lemma}`.toLowerCase())
    if (at?.deprel === 'amod')
      return codebook.contexts.get(`${word.lemma} ${sentence.tokens[at.head - 1]?.lemma}`.toLowerCase())
  }
  return undefined
}

/** The same where the enumeration has no noun of its own: "cooperation in the political, military and humanitarian". */
function enumerated(
  codebook: Codebook,
  sentence: Sentence,
  word: Token,
  clause: readonly Token[],
): readonly Context[] | undefined {
  if (word.upos !== 'ADJ' || !sentence.tokens.some(({ head, deprel }) => head === word.id && deprel === 'conj'))
    return undefined
  for (const { upos, lemma } of clause) {
    const found = upos === 'NOUN' && codebook.contexts.get(`${word.lemma} ${lemma}`.toLowerCase())
    if (found) return found
  }
  return undefined
}
