import type { NetworkFile, PackedMatrix } from '../../resources/network.ts'
import type { Kernel } from './kernel/kernel.ts'

/** A matrix as the 16-bit product wants it: panels of 8 columns, pairs of rows side by side. */
export interface Layer {
  readonly ptr: number
  readonly steps: number
  readonly rows: number
  readonly cols: number
}

/**
 * The matrices and biases of a network in the kernel's memory, and products with them: rows are quantised once, and then multiplied by as
 * many matrices as want them. Weights are 8-bit, activations 12-bit integers with one step a row.
 */
export class Products {
  private readonly kernel: Kernel
  private readonly layers = new Map<string, Layer>()
  private readonly biases = new Map<string, number>()
  private readonly quantized: number
  private readonly steps: number

  /**
   * @param rows how many rows are quantised at once, at most
   * @param cols how wide a quantised row is, at most
   */
  constructor(
    kernel: Kernel,
    matrices: NetworkFile['matrices'],
    vectors: NetworkFile['vectors'],
    rows: number,
    cols: number,
  ) {
    this.kernel = kernel
    for (const [name, matrix] of matrices) this.layers.set(name, this.pack(matrix))
    for (const [name, values] of vectors) {
      const { ptr, data } = kernel.floats(values.length)
      data.set(values)
      this.biases.set(name, ptr)
    }
    this.quantized = kernel.reserve(rows * cols * 2)
    this.steps = kernel.floats(rows).ptr
  }

  /** Puts a matrix into the kernel's memory. */
  pack({ rows, cols, values, steps }: PackedMatrix): Layer {
    const ptr = this.kernel.reserve(rows * cols * 2)
    const out = new Int16Array(this.kernel.memory.buffer, ptr, rows * cols)
    let at = 0
    for (let j = 0; j < cols; j += 8) {
      for (let k = 0; k < rows; k += 2) {
        for (let c = j; c < j + 8; c++) {
          out[at++] = values[k * cols + c]!
          out[at++] = values[(k + 1) * cols + c]!
        }
      }
    }
    const kept = this.kernel.floats(cols)
    kept.data.set(steps)
    return { ptr, steps: kept.ptr, rows, cols }
  }

  /** How many columns the matrix of that name has. */
  width(name: string): number {
    return this.layers.get(name)!.cols
  }

  bias(name: string): number {
    return this.biases.get(`${name}.bias`)!
  }

  /** Quantises the rows at `from` for the products that follow. */
  quantize(from: number, rows: number, cols: number): void {
    this.kernel.f.quantize(from, this.quantized, this.steps, rows, cols)
  }

  /**
   * Y = Q W for `rows` rows of what was last quantised, from row `from` on.
   *
   * @param stride columns of a quantised row, where the matrix takes only the first of them
   */
  multiply({ ptr, steps, rows: K, cols }: Layer, from: number, y: number, rows: number, stride = K): void {
    const { quantized, steps: scales } = this
    this.kernel.f.gemm16(quantized + from * stride * 2, stride, scales + from * 4, ptr, steps, y, cols, rows, cols, K)
  }

  /** The same with the matrix of that name. */
  product(name: string, from: number, y: number, rows: number, stride?: number): void {
    this.multiply(this.layers.get(name)!, from, y, rows, stride)
  }

  /** The same, and its bias added. */
  affine(name: string, from: number, y: number, rows: number): void {
    this.product(name, from, y, rows)
    this.kernel.f.addBias(y, this.bias(name), rows, this.width(name))
  }
}
