import { Bytes } from './bytes.ts'
import { dayNumber } from './day-number.ts'
import { numberAt } from './number-at.ts'
import { NONE, type Slot } from './scan/slot.ts'

/** The values of one column in one group of rows, encoded as they come. Nulls are not among them. */
export interface Values {
  readonly count: number
  /** Adds the values of a slot that are not null, in order. */
  add(bytes: Uint8Array, slot: Slot): void
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

  add(bytes: Uint8Array, { starts, ends, count }: Slot): void {
    for (let i = 0; i < count; i++) {
      if (starts[i] === NONE) continue
      this.bytes.addText(bytes, starts[i]!, ends[i]!)
      this.count++
    }
  }
}

/** How a number is read from where it stands. */
export type ReadNumber = (bytes: Uint8Array, start: number, end: number) => number

/** Ways to read a number: as it is written, as a day's number, or as the count that a slot has in its place. */
export const READ: Readonly<Record<'written' | 'day' | 'counted', ReadNumber>> = {
  written: numberAt,
  day: dayNumber,
  counted: (_, count) => count,
}

/** Numbers of a fixed width. */
export class NumberValues implements Values {
  count = 0
  readonly dictionary = null
  private readonly bytes: Bytes
  private readonly width: 4 | 8
  private readonly read: ReadNumber
  private least = Number.POSITIVE_INFINITY
  private greatest = Number.NEGATIVE_INFINITY

  /** @param width 4: INT32; 8: DOUBLE */
  constructor(rows: number, width: 4 | 8, read: ReadNumber) {
    this.width = width
    this.read = read
    this.bytes = new Bytes(rows * width)
  }

  get encoded(): Uint8Array {
    return this.bytes.written
  }

  get bounds(): Values['bounds'] {
    return this.count === 0 ? null : { least: this.least, greatest: this.greatest }
  }

  add(from: Uint8Array, { starts, ends, count }: Slot): void {
    const { bytes, width, read } = this
    bytes.reserve(count * width)
    const { view } = bytes
    let { length } = bytes
    let { least, greatest } = this
    for (let i = 0; i < count; i++) {
      if (starts[i] === NONE) continue
      const value = read(from, starts[i]!, ends[i]!)
      if (width === 4) view.setInt32(length, value, true)
      else view.setFloat64(length, value, true)
      length += width
      if (value < least) least = value
      if (value > greatest) greatest = value
    }
    this.least = least
    this.greatest = greatest
    this.count += (length - bytes.length) / width
    bytes.length = length
  }
}

const SMALL_T = 0x74

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

  add(bytes: Uint8Array, { starts, count }: Slot): void {
    for (let i = 0; i < count; i++) {
      if (starts[i] === NONE) continue
      if (bytes[starts[i]!] === SMALL_T) this.bits[this.count >> 3]! |= 1 << (this.count & 7)
      this.count++
    }
  }
}
