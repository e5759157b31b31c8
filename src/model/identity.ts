import type { Document } from './document.ts'

/**
 * A 64-bit hash of a string as 16 hex digits: two 32-bit multiply-and-rotate mixes (as in MurmurHash3) that start from
 * different seeds and stir into each other at the end. For names that must be the same on every machine, never for secrets.
 */
export function hash64(text: string): string {
  let a = 0x9747b28c
  let b = 0x3c6ef372
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(rotate(a ^ Math.imul(unit, 0xcc9e2d51), 13), 5) + 0xe6546b64
    b = Math.imul(rotate(b ^ Math.imul(unit, 0x1b873593), 17), 9) + 0x38495ab5
  }
  a = finish(a ^ text.length ^ rotate(b, 7))
  b = finish(b ^ a)
  return hex(a) + hex(b)
}

/** Lower-case id of a name: "igor-gromyko". */
export function slug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'unnamed'
}

/** The id of a document: the one given with it, else `d_` and a hash of its text. */
export function documentId(doc: Pick<Document, 'text' | 'meta'>): string {
  return doc.meta.id ?? `d_${hash64(doc.text)}`
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}

/** MurmurHash3's finaliser: every bit of the input moves every bit of the output. */
function finish(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0')
}
