/** Whole numbers that grow in number, without an object for each. */
export class Ints {
  /** The numbers, and room for more after `length`. */
  data: Int32Array
  length = 0

  constructor(room = 1024) {
    this.data = new Int32Array(room)
  }

  push(value: number): void {
    if (this.length === this.data.length) this.#grow(this.length + 1)
    this.data[this.length++] = value
  }

  pushAll(values: readonly number[]): void {
    if (this.length + values.length > this.data.length) this.#grow(this.length + values.length)
    this.data.set(values, this.length)
    this.length += values.length
  }

  /** Makes it at least so long, with zeros. */
  reach(length: number): void {
    if (length > this.data.length) this.#grow(length)
    if (length > this.length) this.length = length
  }

  #grow(least: number): void {
    const larger = new Int32Array(Math.max(least, 2 * this.data.length))
    larger.set(this.data)
    this.data = larger
  }
}
