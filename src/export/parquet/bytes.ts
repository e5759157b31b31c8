const encoder = new TextEncoder()
/** A character of UTF-16 takes at most three bytes of UTF-8. */
const MOST_BYTES = 3

/** Bytes that grow as they are written to. */
export class Bytes {
  private bytes: Uint8Array
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

  /** A string as PLAIN has it: its length in bytes, then the bytes. */
  addText(text: string): void {
    this.reserve(4 + text.length * MOST_BYTES)
    const { written } = encoder.encodeInto(text, this.bytes.subarray(this.length + 4))
    this.view.setUint32(this.length, written, true)
    this.length += 4 + written
  }
}
