import { Bytes } from './bytes.ts'

/** An odd number near the golden ratio of 2 to 32: products with it spread upwards, and what is shifted down spreads them again. */
const PRIME = 0x9e3779b1

/**
 * Words, each once, numbered as they first come: a table of hashes, so that no string is made to look one up. Four bytes are
 * taken at once.
 */
export class Words {
  count = 0
  /** The words as PLAIN has them, in order. */
  private readonly words = new Bytes(1024)
  /** Where the bytes of each word start and end, and its hash. */
  private starts = new Int32Array(64)
  private ends = new Int32Array(64)
  private hashes = new Int32Array(64)
  /** The number of a word and one, at the first place that was free from its hash on; 0 where there is none. */
  private table = new Int32Array(256)

  get bytes(): Uint8Array {
    return this.words.written
  }

  /** The number of the word that stands in `from`. */
  numberOf(from: DataView, start: number, end: number): number {
    const { table, hashes, starts, ends } = this
    const { view } = this.words
    const hash = hashOf(from, start, end)
    const mask = table.length - 1
    let place = hash & mask
    for (let entry = table[place]!; entry !== 0; entry = table[place]!) {
      const number = entry - 1
      if (hashes[number] === hash && isSame(from, start, end, starts[number]!, ends[number]!, view)) return number
      place = (place + 1) & mask
    }
    table[place] = this.count + 1
    return this.add(hash, from, start, end)
  }

  private add(hash: number, from: DataView, start: number, end: number): number {
    const number = this.count++
    if (number === this.starts.length) {
      this.starts = doubled(this.starts)
      this.ends = doubled(this.ends)
      this.hashes = doubled(this.hashes)
    }
    this.words.addText(new Uint8Array(from.buffer, from.byteOffset, from.byteLength), start, end)
    this.starts[number] = this.words.length - (end - start)
    this.ends[number] = this.words.length
    this.hashes[number] = hash
    if (this.count * 2 > this.table.length) this.spread()
    return number
  }

  /** At most every second place is taken, so that a word is found at once. */
  private spread(): void {
    const table = new Int32Array(this.table.length * 2)
    const mask = table.length - 1
    for (let number = 0; number < this.count; number++) {
      let place = this.hashes[number]! & mask
      while (table[place] !== 0) place = (place + 1) & mask
      table[place] = number + 1
    }
    this.table = table
  }
}

/** Whether bytes are the same as others, which stand in `there`. */
export function isSame(
  here: DataView,
  start: number,
  end: number,
  otherStart: number,
  otherEnd: number,
  there = here,
): boolean {
  if (end - start !== otherEnd - otherStart) return false
  let at = start
  let other = otherStart
  for (; at + 4 <= end; at += 4, other += 4) if (here.getInt32(at) !== there.getInt32(other)) return false
  for (; at < end; at++, other++) if (here.getInt8(at) !== there.getInt8(other)) return false
  return true
}

function hashOf(from: DataView, start: number, end: number): number {
  let hash = end - start
  let at = start
  for (; at + 4 <= end; at += 4) {
    hash = Math.imul(hash ^ from.getInt32(at), PRIME)
    hash ^= hash >>> 15
  }
  for (; at < end; at++) hash = Math.imul(hash ^ from.getInt8(at), PRIME)
  return hash ^ (hash >>> 15)
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(numbers.length * 2)
  grown.set(numbers)
  return grown
}
