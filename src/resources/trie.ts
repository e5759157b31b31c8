/** Values by a sequence of pieces of text, for the longest match from a place. */
export interface Trie<T> {
  next: Map<string, Trie<T>> | null
  values: T[] | null
}

/** A trie that holds nothing. */
export function emptyTrie<T>(): Trie<T> {
  return { next: null, values: null }
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

/** Adds a value under the pieces of a form. */
export function insert<T>(trie: Trie<T>, form: string, value: T): void {
  let node = trie
  for (const piece of pieces(form)) {
    node.next ??= new Map()
    let child = node.next.get(piece)
    if (!child) {
      child = emptyTrie()
      node.next.set(piece, child)
    }
    node = child
  }
  node.values ??= []
  node.values.push(value)
}

/** Walks down by one piece; undefined where no form goes on so. */
export function step<T>(trie: Trie<T>, piece: string): Trie<T> | undefined {
  return trie.next?.get(piece)
}
