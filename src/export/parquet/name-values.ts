import { NONE, type Slot } from './scan/slot.ts'
import type { Values } from './values.ts'
import { isSame, Words } from './words.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Strings as places in a dictionary, for names that come again and again. */
export class NameValues implements Values {
  count = 0
  readonly bounds = null
  /** The names as they stand in claims. */
  private readonly met = new Words()
  /** The names as they are written: the same, unless they are written otherwise. */
  private readonly written: Words
  /** The place of each name that was met, where names are written otherwise. */
  private readonly places: number[] = []
  private readonly as: ((name: string) => string) | null
  private indexes: Uint32Array

  /** @param as what a name is written as; null where as it is */
  constructor(rows: number, as: ((name: string) => string) | null) {
    this.as = as
    this.written = as === null ? this.met : new Words()
    this.indexes = new Uint32Array(rows)
  }

  get encoded(): Uint32Array {
    return this.indexes.subarray(0, this.count)
  }

  get dictionary(): Values['dictionary'] {
    return this.count === 0 ? null : { count: this.written.count, bytes: this.written.bytes }
  }

  add(bytes: Uint8Array, { starts, ends, count }: Slot): void {
    while (this.count + count > this.indexes.length) this.grow()
    const { indexes } = this
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let filled = this.count
    // Often the same as in the claim before: what a document has is even the same bytes.
    let last = NONE
    let lastEnd = NONE
    let place = 0
    for (let i = 0; i < count; i++) {
      const start = starts[i]!
      if (start === NONE) continue
      const end = ends[i]!
      if (start !== last && !isSame(view, start, end, last, lastEnd)) place = this.placeOf(view, start, end)
      indexes[filled++] = place
      last = start
      lastEnd = end
    }
    this.count = filled
  }

  private placeOf(view: DataView, start: number, end: number): number {
    const number = this.met.numberOf(view, start, end)
    if (this.as === null) return number
    this.places[number] ??= this.placeWritten(
      this.as(decoder.decode(new Uint8Array(view.buffer, view.byteOffset + start, end - start))),
    )
    return this.places[number]
  }

  private placeWritten(name: string): number {
    const { buffer, length } = encoder.encode(name)
    return this.written.numberOf(new DataView(buffer, 0, length), 0, length)
  }

  private grow(): void {
    const grown = new Uint32Array(this.indexes.length * 2)
    grown.set(this.indexes)
    this.indexes = grown
  }
}
