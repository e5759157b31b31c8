import type { Sentence, Token } from '../../model/token.ts'
import { isRelation, tokenById } from '../../model/tree.ts'
import type { Entry } from '../../resources/gazetteer.ts'
import { pieces, step, type Trie } from '../../resources/trie.ts'

/** Words (ids, inclusive) that the gazetteer knows, and all that they may stand for. */
export interface Match {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly entries: readonly Entry[]
}

/** Longest matches of the gazetteer in a sentence, from left to right, none inside another. */
export function matchesOf(sentence: Sentence, forms: Trie<Entry>): Match[] {
  const found: Match[] = []
  let at = 0
  while (at < sentence.tokens.length) {
    const from = longest(sentence, at, forms)
    // In "the South Korean ships" "the South" is no name.
    const inner = from && /^the$/i.test(sentence.tokens[at]!.form) ? longest(sentence, at + 1, forms) : null
    const match = from && inner && inner.last > from.last ? inner : from
    if (match && holds(sentence, match)) found.push(match)
    at = match ? match.last : at + 1
  }
  return found
}

function longest(sentence: Sentence, at: number, forms: Trie<Entry>): Match | null {
  let node: Trie<Entry> | undefined = forms
  let entries: readonly Entry[] | null = null
  let last = 0
  for (let i = at; i < sentence.tokens.length; i++) {
    const token = sentence.tokens[i]
    if (!token) break
    for (const piece of pieces(token.form)) {
      node = node && (step(node, piece) ?? (isShouted(piece) ? step(node, lowered(piece)) : undefined))
      if (!node) break
    }
    if (!node) break
    if (node.values) {
      entries = node.values
      last = token.id
    }
  }
  if (!entries) return null
  const first = sentence.tokens[at]?.id ?? 1
  return { first, last, head: headOf(sentence, first, last), entries }
}

/** "OSLO" at a dateline, "MALI" in a headline: capitals throughout, and long enough to be no acronym. */
function isShouted(piece: string): boolean {
  return /^\p{Lu}{3,}$/u.test(piece)
}

function lowered(piece: string): string {
  return piece.charAt(0) + piece.slice(1).toLowerCase()
}

/** The word of a stretch that hangs on a word outside it; a determiner or mark only where there is no other. */
export function headOf(sentence: Sentence, first: number, last: number): number {
  let fallback = last
  for (let id = first; id <= last; id++) {
    const token = tokenById(sentence, id)
    if (!token || (token.head >= first && token.head <= last)) continue
    if (token.upos === 'PUNCT' || token.upos === 'DET' || token.upos === 'ADP') {
      fallback = id === last ? fallback : last
      continue
    }
    return id
  }
  return fallback
}

/** Whether the words are written as a name and are no part of a longer one ("Jordan Miller", "Georgia Tech"). */
function holds(sentence: Sentence, match: Match): boolean {
  const head = tokenById(sentence, match.head)
  if (!head) return false
  if (match.first === match.last && !capitalName(head)) return false
  if (isOfWaters(sentence, match)) return false
  // A title may be hung on a person's name by the same relation.
  if (match.entries.some((e) => e.actor.kind === 'person' && e.use !== 'surname')) return true
  if (endsTitle(sentence, match)) return true
  // "The al-Shabaab member Ali Rad": a parser joins the man's name to that of the group.
  if (match.last > match.first && match.entries.every((e) => e.actor.kind === 'armed-group')) return true
  return !sentence.tokens.some((t) => outside(t, match) !== outside(tokenById(sentence, t.head), match) && flat(t))
}

/** "President of Ghana Ann Lee": parsers join the name to the state that ends a title. */
function endsTitle(sentence: Sentence, { first }: Match): boolean {
  return tokenById(sentence, first - 1)?.form === 'of' && TITLE.test(tokenById(sentence, first - 2)?.form ?? '')
}

const TITLE = /^(?:Ambassador|Chancellor|Emir|King|Minister|Premier|President|Prince|Queen|Speaker|Sultan)$/

const WATERS = /^(?:Sea|Seas|Gulf|Bay|Strait|Straits|Channel|Ocean|Cape|Isthmus|Peninsula|Basin)$/

/** "The Gulf of Guinea", "the South China Sea": waters and capes lie before many states' coasts. */
function isOfWaters(sentence: Sentence, { first, last }: Match): boolean {
  if (WATERS.test(tokenById(sentence, last + 1)?.form ?? '')) return true
  const before = tokenById(sentence, first - 1)
  return before?.form === 'of' && WATERS.test(tokenById(sentence, before.id - 1)?.form ?? '')
}

function flat(token: Token): boolean {
  return isRelation(token, 'flat') && token.upos === 'PROPN'
}

function outside(token: Token | undefined, match: Match): boolean {
  return !token || token.id < match.first || token.id > match.last
}

function capitalName(token: Token): boolean {
  const first = token.form.charAt(0)
  if (first === first.toLowerCase() && !/[A-Z-]/.test(token.form)) return false
  // "QUITO, 1 June": what opens a text in capitals taggers take for an exclamation.
  if (token.id === 1 && /^\p{Lu}{4,}$/u.test(token.form)) return true
  return token.upos === 'PROPN' || token.upos === 'ADJ' || token.upos === 'NOUN'
}
