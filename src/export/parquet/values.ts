import { Bytes } from './bytes.ts'

/** The values of one column in one group of rows, encoded as they come. Nulls are not among them. */
export interface Values {
  readonly count: number
  /** Adds values in order, many at a time: one call a value would cost more than the value. */
  add(values: readonly unknown[]): void
  /** The dictionary that the values point into, PLAIN; null where the values are themselves PLAIN. */
  readonly dictionary: { readonly count: number; readonly bytes: Uint8Array } | null
  /** PLAIN bytes; of values with a dictionary, their places in it. */
  readonly encoded: Uint8Array | Uint32Array
  /** Least and greatest, of what is compared by number. */
  readonly bounds: { readonly least: number; readonly greatest: number } | null
}

/** Strings one after another, for texts that hardly ever come twice. */
export class TextValues implements Values {
  count = 0
  readonly dictionary = null
  readonly bounds = null
  private readonly bytes: Bytes

  constructor(rows: number) {
    this.bytes = new Bytes(rows * 64)
  }

  get encoded(): Uint8Array {
    return this.bytes.written
  }

  add(values: readonly string[]): void {
    for (const value of values) this.bytes.addText(value)
    this.count += values.length
  }
}

/** Strings as places in a dictionary, for names that come again and again. */
export class NameValues implements Values {
  count = 0
  readonly bounds = null
  private readonly places = new Map<string, number>()
  private readonly bytes: Bytes
  private indexes: Uint32Array

  constructor(rows: number) {
    this.bytes = new Bytes(1024)
    this.indexes = new Uint32Array(rows)
  }

  get encoded(): Uint32Array {
    return this.indexes.subarray(0, this.count)
  }

  get dictionary(): Values['dictionary'] {
    return this.count === 0 ? null : { count: this.places.size, bytes: this.bytes.written }
  }

  add(values: readonly string[]): void {
    while (this.count + values.length > this.indexes.length) this.grow()
    // Claims of one document follow each other, and so do its title, publisher and address.
    let last: string | null = null
    let place = 0
    for (const value of values) {
      if (value !== last) place = this.placeOf(value)
      this.indexes[this.count++] = place
      last = value
    }
  }

  private placeOf(value: string): number {
    const known = this.places.get(value)
    if (known !== undefined) return known
    const place = this.places.size
    this.places.set(value, place)
    this.bytes.addText(value)
    return place
  }

  private grow(): void {
    const grown = new Uint32Array(this.indexes.length * 2)
    grown.set(this.indexes)
    this.indexes = grown
  }
}

/** Numbers of a fixed width. */
export class NumberValues implements Values {
  count = 0
  readonly dictionary = null
  private readonly bytes: Bytes
  private readonly width: 4 | 8
  private least = Number.POSITIVE_INFINITY
  private greatest = Number.NEGATIVE_INFINITY

  /** @param width 4: INT32; 8: DOUBLE */
  constructor(rows: number, width: 4 | 8) {
    this.width = width
    this.bytes = new Bytes(rows * width)
  }

  get encoded(): Uint8Array {
    return this.bytes.written
  }

  get bounds(): Values['bounds'] {
    return this.count === 0 ? null : { least: this.least, greatest: this.greatest }
  }

  add(values: readonly number[]): void {
    const { bytes, width } = this
    bytes.reserve(values.length * width)
    const { view } = bytes
    let { length } = bytes
    for (const value of values) {
      if (width === 4) view.setInt32(length, value, true)
      else view.setFloat64(length, value, true)
      length += width
      if (value < this.least) this.least = value
      if (value > this.greatest) this.greatest = value
    }
    bytes.length = length
    this.count += values.length
  }
}

/** Yes and no, a bit each, the first in the lowest bit. */
export class BooleanValues implements Values {
  count = 0
  readonly dictionary = null
  readonly bounds = null
  private readonly bits: Uint8Array

  constructor(rows: number) {
    this.bits = new Uint8Array(Math.ceil(rows / 8))
  }

  get encoded(): Uint8Array {
    return this.bits.subarray(0, Math.ceil(this.count / 8))
  }

  add(values: readonly boolean[]): void {
    for (const value of values) {
      if (value) this.bits[this.count >> 3]! |= 1 << (this.count & 7)
      this.count++
    }
  }
}
