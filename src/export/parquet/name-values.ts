import { NONE, type Slot } from './scan/slot.ts'
import type { Values } from './values.ts'
import { Words } from './words.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Strings as places in a dictionary, for names that come again and again. */
export class NameValues implements Values {
  count = 0
  readonly bounds = null
  /** The names as they stand in claims. */
  readonly #met = new Words()
  /** The names as they are written: the same, unless they are written otherwise. */
  readonly #written: Words
  /** The place of each name that was met, where names are written otherwise. */
  readonly #places: number[] = []
  readonly #as: ((name: string) => string) | null
  #indexes: Uint32Array

  /** @param as what a name is written as; null where as it is */
  constructor(rows: number, as: ((name: string) => string) | null) {
    this.#as = as
    this.#written = as === null ? this.#met : new Words()
    this.#indexes = new Uint32Array(rows)
  }

  get encoded(): Uint32Array {
    return this.#indexes.subarray(0, this.count)
  }

  get dictionary(): Values['dictionary'] {
    return this.count === 0 ? null : { count: this.#written.count, bytes: this.#written.bytes }
  }

  add(bytes: Uint8Array, { starts, ends, count }: Slot): void {
    while (this.count + count > this.#indexes.length) this.#grow()
    // What a document has is the same bytes in each of its claims.
    let last = NONE
    let place = 0
    for (let i = 0; i < count; i++) {
      const start = starts[i]!
      if (start === NONE) continue
      if (start !== last) place = this.#placeOf(bytes, start, ends[i]!)
      this.#indexes[this.count++] = place
      last = start
    }
  }

  #placeOf(bytes: Uint8Array, start: number, end: number): number {
    const number = this.#met.numberOf(bytes, start, end)
    if (this.#as === null) return number
    return (this.#places[number] ??= this.#placeWritten(this.#as(decoder.decode(bytes.subarray(start, end)))))
  }

  #placeWritten(name: string): number {
    const bytes = encoder.encode(name)
    return this.#written.numberOf(bytes, 0, bytes.length)
  }

  #grow(): void {
    const grown = new Uint32Array(this.#indexes.length * 2)
    grown.set(this.#indexes)
    this.#indexes = grown
  }
}
