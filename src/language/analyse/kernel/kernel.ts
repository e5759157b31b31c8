import { KERNEL_WASM } from './wasm.ts'

/** The compiled functions; pointers are byte offsets into `memory`. See assembly/index.ts for what each does. */
export interface KernelFunctions {
  gemm(
    A: number,
    rowStride: number,
    colStride: number,
    B: number,
    ldb: number,
    C: number,
    ldc: number,
    M: number,
    N: number,
    K: number,
    accumulate: number,
    P: number,
  ): void
  quantize(A: number, Q: number, S: number, rows: number, cols: number): void
  gemm16(
    Q: number,
    ldq: number,
    S: number,
    W: number,
    T: number,
    C: number,
    ldc: number,
    M: number,
    N: number,
    K: number,
  ): void
  sum3(A: number, B: number, C: number, Y: number, n: number): void
  sru(G: number, b: number, X: number, H: number, Y: number, m: number, D: number): void
  sruBackward(G: number, X: number, H: number, dY: number, dX: number, dG: number, m: number, D: number): void
  addBias(X: number, b: number, R: number, C: number): void
  biasBackward(dY: number, db: number, R: number, C: number): void
  lrelu(X: number, Y: number, n: number): void
  lreluBackward(Y: number, dY: number, dX: number, n: number): void
  multiplyAdd(dY: number, K: number, dX: number, n: number): void
  dropout(X: number, K: number, Y: number, n: number, p: number, seed: number): number
  squares(X: number, n: number): number
  adam(
    P: number,
    G: number,
    M: number,
    V: number,
    n: number,
    rate: number,
    b1: number,
    b2: number,
    eps: number,
    scale: number,
  ): void
  average(A: number, P: number, n: number, k: number): void
  embed(E: number, ids: number, starts: number, Y: number, R: number, C: number, backward: number): void
}

/** A matrix in the kernel's memory: row-major floats with their byte offset. */
export interface Matrix {
  readonly rows: number
  readonly cols: number
  readonly ptr: number
  readonly data: Float32Array
}

const PAGE = 65536

/** The numeric kernel with a memory of its own, handed out from the bottom up. */
export class Kernel {
  readonly f: KernelFunctions
  readonly memory: WebAssembly.Memory
  private top = 0

  /** @param pages size of the memory in pages of 64 KiB; it is fixed, so that views stay valid. */
  constructor(pages: number) {
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
    const bytes = Uint8Array.from(atob(KERNEL_WASM), (c) => c.charCodeAt(0))
    const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory: this.memory } })
    this.f = instance.exports as unknown as KernelFunctions
  }

  /** How many bytes are handed out; give it to `release` to take back all that came after. */
  get mark(): number {
    return this.top
  }

  release(mark: number): void {
    this.top = mark
  }

  /**
   * Reserves bytes, aligned to 64.
   * @throws RangeError where the memory is used up.
   */
  reserve(bytes: number): number {
    const ptr = this.top
    this.top = (ptr + bytes + 63) & ~63
    if (this.top > this.memory.buffer.byteLength) {
      throw new RangeError(`The kernel's memory of ${this.memory.buffer.byteLength / PAGE} pages is used up`)
    }
    return ptr
  }

  floats(count: number): { ptr: number; data: Float32Array } {
    const ptr = this.reserve(count * 4)
    return { ptr, data: new Float32Array(this.memory.buffer, ptr, count) }
  }

  matrix(rows: number, cols: number): Matrix {
    return { rows, cols, ...this.floats(rows * cols) }
  }

  ints(values: ArrayLike<number>): number {
    const ptr = this.reserve(values.length * 4)
    new Int32Array(this.memory.buffer, ptr, values.length).set(values)
    return ptr
  }
}
