import type { Word } from './word.ts'

/** Words in a row that make a shingle: long enough that texts which only share a subject share next to none. */
export const SHINGLE_WORDS = 3

/**
 * The shingles of a text (Broder 1997): every run of three words as a 32-bit hash, in the order of the text. A text shorter
 * than that has one shingle, of all its words; a text without words has none.
 */
export function shinglesOf(words: readonly Pick<Word, 'form'>[]): Uint32Array {
  if (words.length === 0) return new Uint32Array(0)
  const hashes = words.map(({ form }) => hashOf(form))
  const size = Math.min(SHINGLE_WORDS, hashes.length)
  const shingles = new Uint32Array(hashes.length - size + 1)
  for (let at = 0; at < shingles.length; at++) {
    let hash = 0
    for (let i = 0; i < size; i++) hash = Math.imul(rotate(hash, 13) ^ hashes[at + i]!, 0xcc9e2d51)
    shingles[at] = mixed(hash)
  }
  return shingles
}

/** MurmurHash3's finaliser: every bit of the input moves every bit of the output. */
export function mixed(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** FNV-1a over UTF-16 code units. */
function hashOf(form: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193)
  return mixed(hash)
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}
