/** A copy of fewer bytes is faster byte by byte than by a call. */
const SHORT = 48

/** Bytes that grow as they are written to. */
export class Bytes {
  bytes: Uint8Array
  view: DataView
  length = 0

  constructor(size: number) {
    this.bytes = new Uint8Array(size)
    this.view = new DataView(this.bytes.buffer)
  }

  get written(): Uint8Array {
    return this.bytes.subarray(0, this.length)
  }

  reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more))
    grown.set(this.bytes)
    this.bytes = grown
    this.view = new DataView(grown.buffer)
  }

  /** A string as PLAIN has it: its length in bytes, then the bytes, which are those of `from` from `start` to `end`. */
  addText(from: Uint8Array, start: number, end: number): void {
    const size = end - start
    this.reserve(4 + size)
    const { bytes, length } = this
    this.view.setUint32(length, size, true)
    if (size > SHORT) bytes.set(from.subarray(start, end), length + 4)
    else for (let i = 0; i < size; i++) bytes[length + 4 + i] = from[start + i]!
    this.length += 4 + size
  }
}
