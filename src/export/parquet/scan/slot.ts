/** Where a value would start that is not there. */
export const NONE = -1
const HYPHEN = 0x2d

/**
 * Where the values of one column stand in bytes: a value a row, or several where the column has lists. Values are
 * strings without their quotes, and numbers and booleans as they are written.
 */
export class Slot {
  /** Whether rows have lists. */
  readonly isList: boolean
  /** First byte of each value, NONE where it is null; of a count the number itself. */
  starts = new Int32Array(256)
  /** The byte after each value. */
  ends = new Int32Array(256)
  count = 0
  /** How many values each row has, where rows have lists. */
  lengths = new Int32Array(256)
  rows = 0

  constructor(isList: boolean) {
    this.isList = isList
  }

  clear(): void {
    this.count = 0
    this.rows = 0
  }

  /** Begins a row: with null, or with an empty list. */
  openRow(): void {
    if (!this.isList) this.open()
    else {
      if (this.rows === this.lengths.length) this.lengths = doubled(this.lengths)
      this.lengths[this.rows] = 0
    }
    this.rows++
  }

  /** Begins an item of the last row's list, with null. */
  openItem(): void {
    this.lengths[this.rows - 1]!++
    this.open()
  }

  /** What was begun last holds these bytes. */
  set(start: number, end: number): void {
    this.starts[this.count - 1] = start
    this.ends[this.count - 1] = end
  }

  /** Makes this the rows of another slot, each as often as is said. */
  repeat(other: Slot, counts: readonly number[]): void {
    this.clear()
    for (let i = 0; i < counts.length; i++) {
      const end = this.rows + counts[i]!
      while (end > this.starts.length) this.grow()
      this.starts.fill(other.starts[i]!, this.rows, end)
      this.ends.fill(other.ends[i]!, this.rows, end)
      this.rows = end
    }
    this.count = this.rows
  }

  /** Makes this the rows of another slot, null where its value is no whole day, YYYY-MM-DD: "2024-02" fixes none. */
  daysOf({ starts, ends, rows }: Slot, bytes: Uint8Array): void {
    this.clear()
    for (let i = 0; i < rows; i++) {
      this.openRow()
      const start = starts[i]!
      if (start !== NONE && isWholeDay(bytes, start, ends[i]!)) this.set(start, ends[i]!)
    }
  }

  private open(): void {
    if (this.count === this.starts.length) this.grow()
    this.starts[this.count++] = NONE
  }

  private grow(): void {
    this.starts = doubled(this.starts)
    this.ends = doubled(this.ends)
  }
}

function isWholeDay(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === 10 && bytes[start + 4] === HYPHEN && bytes[start + 7] === HYPHEN
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(numbers.length * 2)
  grown.set(numbers)
  return grown
}
