/** Values by a sequence of pieces of text, for the longest match from a place. */
export interface Trie<T> {
  next: Map<string, Trie<T>> | null
  values: T[] | null
  /** Forms by their first piece that no one has asked for yet, rest and value by turns: most of a large list is never looked at. */
  waiting: Map<string, (string | T)[]> | null
}

/** A trie that holds nothing. */
export function emptyTrie<T>(): Trie<T> {
  return { next: null, values: null, waiting: null }
}

const PLAIN = /^[\p{L}\p{M}\d]+$/u
const PIECE = /[\p{L}\p{M}\d]+|[^\s\p{L}\p{M}\d]/gu

/**
 * Pieces that a form is matched by, whatever a tokeniser made of it: runs of letters and digits, and every other
 * character by itself, without space; typographic apostrophes and dashes made plain. "U.S." has four, and so has "U. S."
 */
export function pieces(form: string): readonly string[] {
  if (PLAIN.test(form)) return [form === 'The' ? 'the' : form]
  return (form.replace(/[’ʻʼ]/g, "'").replace(/[‐‑–]/g, '-').match(PIECE) ?? []).map((p) => (p === 'The' ? 'the' : p))
}

const FIRST = /^[\p{L}\p{M}\d]+/u

/** Adds a value under the pieces of a form. The work below the first piece is put off until somebody steps there. */
export function insert<T>(trie: Trie<T>, form: string, value: T): void {
  const [first] = FIRST.exec(form) ?? []
  if (first === undefined) {
    insertBelow(trie, pieces(form), value)
    return
  }
  const key = first === 'The' ? 'the' : first
  trie.waiting ??= new Map()
  const known = trie.waiting.get(key)
  if (known) known.push(form.slice(first.length), value)
  else trie.waiting.set(key, [form.slice(first.length), value])
}

function insertBelow<T>(trie: Trie<T>, parts: readonly string[], value: T): void {
  let node = trie
  for (const part of parts) node = childOf(node, part)
  node.values ??= []
  node.values.push(value)
}

function childOf<T>(node: Trie<T>, piece: string): Trie<T> {
  node.next ??= new Map()
  let child = node.next.get(piece)
  if (!child) {
    child = emptyTrie()
    node.next.set(piece, child)
  }
  return child
}

/** Walks down by one piece; undefined where no form goes on so. */
export function step<T>(trie: Trie<T>, piece: string): Trie<T> | undefined {
  const waiting = trie.waiting?.get(piece)
  if (waiting) {
    const child = childOf(trie, piece)
    for (let at = 0; at < waiting.length; at += 2)
      insertBelow(child, pieces(waiting[at] as string), waiting[at + 1] as T)
    trie.waiting?.delete(piece)
  }
  return trie.next?.get(piece)
}

/** The longest run of words from a place on that is a form, and what that form stands for. */
export interface Run<T> {
  /** In words. */
  readonly length: number
  readonly values: readonly T[]
}

/**
 * Follows words from a place on as far as forms go.
 *
 * @param fits whether what a form stands for is wanted; other forms are passed over
 * @returns null where no wanted form begins there
 */
export function longestRun<T>(
  trie: Trie<T>,
  words: readonly string[],
  from: number,
  fits: (values: readonly T[]) => boolean = () => true,
): Run<T> | null {
  let node: Trie<T> | undefined = trie
  let found: Run<T> | null = null
  for (let at = from; at < words.length; at++) {
    for (const piece of pieces(words[at]!)) node = node && step(node, piece)
    if (!node) break
    if (node.values && fits(node.values)) found = { length: at - from + 1, values: node.values }
  }
  return found
}
