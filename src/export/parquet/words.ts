import { Bytes } from './bytes.ts'

/** Of FNV-1a (Fowler, Noll and Vo). */
const [BASIS, PRIME] = [0x811c9dc5, 0x01000193]

/** Words, each once, numbered as they first come: a table of hashes, so that no string is made to look one up. */
export class Words {
  count = 0
  /** The words as PLAIN has them, in order. */
  readonly #bytes = new Bytes(1024)
  /** Where the bytes of each word start and end, and its hash. */
  #starts = new Int32Array(64)
  #ends = new Int32Array(64)
  #hashes = new Int32Array(64)
  /** The number of a word and one, at the first place that was free from its hash on; 0 where there is none. */
  #table = new Int32Array(256)

  get bytes(): Uint8Array {
    return this.#bytes.written
  }

  /** The number of the word that stands in `from`. */
  numberOf(from: Uint8Array, start: number, end: number): number {
    let hash = BASIS
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ from[i]!, PRIME)
    hash |= 0
    const mask = this.#table.length - 1
    // The low bits of the product alone would part words badly that differ at their ends.
    let place = (hash ^ (hash >>> 15)) & mask
    for (let entry = this.#table[place]!; entry !== 0; entry = this.#table[place]!) {
      if (this.#hashes[entry - 1] === hash && this.#is(entry - 1, from, start, end)) return entry - 1
      place = (place + 1) & mask
    }
    this.#table[place] = this.count + 1
    return this.#add(hash, from, start, end)
  }

  #is(number: number, from: Uint8Array, start: number, end: number): boolean {
    const own = this.#starts[number]!
    if (this.#ends[number]! - own !== end - start) return false
    const { bytes } = this.#bytes
    for (let i = start, j = own; i < end; i++, j++) if (from[i] !== bytes[j]) return false
    return true
  }

  #add(hash: number, from: Uint8Array, start: number, end: number): number {
    const number = this.count++
    if (number === this.#starts.length) {
      this.#starts = doubled(this.#starts)
      this.#ends = doubled(this.#ends)
      this.#hashes = doubled(this.#hashes)
    }
    this.#bytes.addText(from, start, end)
    this.#starts[number] = this.#bytes.length - (end - start)
    this.#ends[number] = this.#bytes.length
    this.#hashes[number] = hash
    if (this.count * 2 > this.#table.length) this.#spread()
    return number
  }

  /** At most every second place is taken, so that a word is found at once. */
  #spread(): void {
    const table = new Int32Array(this.#table.length * 2)
    const mask = table.length - 1
    for (let number = 0; number < this.count; number++) {
      const hash = this.#hashes[number]!
      let place = (hash ^ (hash >>> 15)) & mask
      while (table[place] !== 0) place = (place + 1) & mask
      table[place] = number + 1
    }
    this.#table = table
  }
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(numbers.length * 2)
  grown.set(numbers)
  return grown
}
