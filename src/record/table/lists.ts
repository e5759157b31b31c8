import { Ints } from './ints.ts'

/** For each row a list of whole numbers: those of row `r` stand in `values` from `starts[r]` to `starts[r + 1]`. */
export class Lists {
  readonly #starts = new Ints()
  readonly #values = new Ints()

  constructor() {
    this.#starts.push(0)
  }

  /** Beginnings; after the last row's stands its end. */
  get starts(): Int32Array {
    return this.#starts.data
  }

  get values(): Int32Array {
    return this.#values.data
  }

  get rows(): number {
    return this.#starts.length - 1
  }

  /**
   * Adds rows: of each value the row that it belongs to, counted from the first of these rows, in any order. Values of one
   * row keep their order.
   */
  append(rows: number, owners: ArrayLike<number>, values: ArrayLike<number>): void {
    const counts = new Int32Array(rows + 1)
    for (let i = 0; i < owners.length; i++) counts[owners[i]! + 1]!++
    for (let row = 0; row < rows; row++) counts[row + 1]! += counts[row]!
    const base = this.#values.length
    this.#values.reach(base + owners.length)
    const next = counts.slice(0, rows)
    const { data } = this.#values
    for (let i = 0; i < owners.length; i++) data[base + next[owners[i]!]!++] = values[i]!
    for (let row = 0; row < rows; row++) this.#starts.push(base + counts[row + 1]!)
  }
}
