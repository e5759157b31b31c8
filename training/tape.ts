import { Kernel, type Matrix } from '../src/language/analyse/kernel/kernel.ts'
import type { Random } from './random.ts'

/** A matrix of the computation with room for its gradient. */
export interface Tensor extends Matrix {
  readonly grad: Matrix
}

/** A weight: a tensor with Adam's moments and the running average; of an embedding, the rows that this step touched. */
export interface Weight extends Tensor {
  readonly name: string
  readonly m: Matrix
  readonly v: Matrix
  readonly mean: Matrix
  readonly touched: Set<number> | null
  /** Never trained: its moments and gradient are empty. */
  readonly fixed: boolean
}

/**
 * Differentiable operations over the kernel, recorded as they run and undone in reverse. Weights are made first; what a step
 * computes lives above them in memory and is dropped by `reset`.
 */
export class Tape {
  readonly kernel: Kernel
  readonly weights: Weight[] = []
  private readonly scratch: number
  private readonly steps: (() => void)[] = []
  private base = 0
  private readonly transposes = new Map<Weight, Matrix>()
  training = true
  private updates = 0
  private readonly random: Random

  constructor(random: Random, pages = 12288) {
    this.random = random
    this.kernel = new Kernel(pages)
    this.scratch = this.kernel.reserve(1 << 17)
  }

  weight(name: string, rows: number, cols: number, use: 'dense' | 'rows' | 'fixed', init: () => number): Weight {
    const fixed = use === 'fixed'
    const data = this.kernel.matrix(rows, cols)
    const matrix = () => (fixed ? this.kernel.matrix(0, cols) : this.kernel.matrix(rows, cols))
    for (let i = 0; i < data.data.length; i++) data.data[i] = init()
    const weight: Weight = {
      name,
      ...data,
      grad: matrix(),
      m: matrix(),
      v: matrix(),
      mean: fixed ? data : matrix(),
      touched: use === 'rows' ? new Set() : null,
      fixed,
    }
    if (!fixed) weight.mean.data.set(data.data)
    this.weights.push(weight)
    return weight
  }

  /** Ends the making of weights. */
  seal(): void {
    this.base = this.kernel.mark
  }

  /** Drops what the last step computed. */
  reset(): void {
    this.kernel.release(this.base)
    this.steps.length = 0
    this.transposes.clear()
  }

  tensor(rows: number, cols: number): Tensor {
    const value = this.kernel.matrix(rows, cols)
    value.data.fill(0)
    const grad = this.training ? this.kernel.matrix(rows, cols) : value
    if (this.training) grad.data.fill(0)
    return { ...value, grad }
  }

  /** Records a backward step of an operation that its caller has computed itself. */
  after(step: () => void): void {
    if (this.training) this.steps.push(step)
  }

  backward(): void {
    for (let i = this.steps.length - 1; i >= 0; i--) this.steps[i]!()
  }

  private product(a: Matrix, b: Matrix, c: Matrix, accumulate: boolean): void {
    this.kernel.f.gemm(
      a.ptr,
      a.cols,
      1,
      b.ptr,
      b.cols,
      c.ptr,
      c.cols,
      a.rows,
      b.cols,
      a.cols,
      accumulate ? 1 : 0,
      this.scratch,
    )
  }

  /** C += Aᵀ B */
  private productLeft(a: Matrix, b: Matrix, c: Matrix): void {
    this.kernel.f.gemm(a.ptr, 1, a.cols, b.ptr, b.cols, c.ptr, c.cols, a.cols, b.cols, a.rows, 1, this.scratch)
  }

  private transposed(matrix: Matrix): Matrix {
    const out = this.kernel.matrix(matrix.cols, matrix.rows)
    const { rows, cols, data } = matrix
    for (let i = 0; i < rows; i++) for (let j = 0; j < cols; j++) out.data[j * rows + i] = data[i * cols + j]!
    return out
  }

  /** x W + b. */
  linear(x: Tensor, W: Weight, b: Weight | null): Tensor {
    const { f } = this.kernel
    const y = this.tensor(x.rows, W.cols)
    this.product(x, W, y, false)
    if (b) f.addBias(y.ptr, b.ptr, y.rows, y.cols)
    this.after(() => {
      this.productLeft(x, y.grad, W.grad)
      let T = this.transposes.get(W)
      if (!T) this.transposes.set(W, (T = this.transposed(W)))
      this.product(y.grad, T, x.grad, true)
      if (b) f.biasBackward(y.grad.ptr, b.grad.ptr, y.rows, y.cols)
    })
    return y
  }

  dropout(x: Tensor, p: number): Tensor {
    if (!this.training || p <= 0) return x
    const { f } = this.kernel
    const y = this.tensor(x.rows, x.cols)
    const keep = this.kernel.matrix(x.rows, x.cols)
    const n = x.rows * x.cols
    this.random.state = f.dropout(x.ptr, keep.ptr, y.ptr, n, p, this.random.state) >>> 0
    this.after(() => f.multiplyAdd(y.grad.ptr, keep.ptr, x.grad.ptr, n))
    return y
  }

  lrelu(x: Tensor): Tensor {
    const { f } = this.kernel
    const y = this.tensor(x.rows, x.cols)
    const n = x.rows * x.cols
    f.lrelu(x.ptr, y.ptr, n)
    this.after(() => f.lreluBackward(y.ptr, y.grad.ptr, x.grad.ptr, n))
    return y
  }

  /** Sums of rows of E: row r adds ids[starts[r] .. starts[r+1]), scaled by 1/sqrt of their number. */
  embed(E: Weight, ids: ArrayLike<number>, starts: ArrayLike<number>): Tensor {
    const rows = starts.length - 1
    const y = this.tensor(rows, E.cols)
    const idsPtr = this.kernel.ints(ids)
    const startsPtr = this.kernel.ints(starts)
    this.kernel.f.embed(E.ptr, idsPtr, startsPtr, y.ptr, rows, E.cols, 0)
    if (E.fixed) return y
    this.after(() => {
      this.kernel.f.embed(E.grad.ptr, idsPtr, startsPtr, y.grad.ptr, rows, E.cols, 1)
      for (let i = 0; i < ids.length; i++) E.touched!.add(ids[i]!)
    })
    return y
  }

  /** Side by side. */
  concat(xs: readonly Tensor[]): Tensor {
    const rows = xs[0]!.rows
    const cols = xs.reduce((sum, x) => sum + x.cols, 0)
    const y = this.tensor(rows, cols)
    const each = (work: (x: Tensor, i: number, offset: number) => void) => {
      let offset = 0
      for (const x of xs) {
        for (let i = 0; i < rows; i++) work(x, i, i * cols + offset)
        offset += x.cols
      }
    }
    each((x, i, at) => y.data.set(x.data.subarray(i * x.cols, (i + 1) * x.cols), at))
    this.after(() => each((x, i, at) => addInto(x.grad.data, i * x.cols, y.grad.data, at, x.cols)))
    return y
  }

  /** Columns [from, from + cols) as a tensor of their own. */
  columns(x: Tensor, from: number, cols: number): Tensor {
    const y = this.tensor(x.rows, cols)
    for (let i = 0; i < x.rows; i++) y.data.set(x.data.subarray(i * x.cols + from, i * x.cols + from + cols), i * cols)
    this.after(() => {
      for (let i = 0; i < x.rows; i++) addInto(x.grad.data, i * x.cols + from, y.grad.data, i * cols, cols)
    })
    return y
  }

  /** Each row with its neighbours inside the sentence: previous, itself, next. `bounds` are the sentences' first rows and the end. */
  window(x: Tensor, bounds: readonly number[]): Tensor {
    const c = x.cols
    const y = this.tensor(x.rows, 3 * c)
    const each = (work: (from: number, to: number) => void) => {
      for (let s = 0; s + 1 < bounds.length; s++) {
        for (let t = bounds[s]!; t < bounds[s + 1]!; t++) {
          for (let k = -1; k <= 1; k++)
            if (t + k >= bounds[s]! && t + k < bounds[s + 1]!) work((t + k) * c, t * 3 * c + (k + 1) * c)
        }
      }
    }
    each((from, to) => y.data.set(x.data.subarray(from, from + c), to))
    this.after(() => each((from, to) => addInto(x.grad.data, from, y.grad.data, to, c)))
    return y
  }

  /** The simple recurrent unit, both directions, with x as highway; `gates` are its pre-activations without bias. */
  sru(gates: Tensor, b: Weight, x: Tensor, bounds: readonly number[]): Tensor {
    const { f } = this.kernel
    const D = x.cols
    const y = this.tensor(x.rows, D)
    const h = this.kernel.matrix(x.rows, D)
    const each = (work: (row: number, length: number) => void) => {
      for (let s = 0; s + 1 < bounds.length; s++) work(bounds[s]!, bounds[s + 1]! - bounds[s]!)
    }
    const at = (m: Matrix, row: number) => m.ptr + row * m.cols * 4
    each((t, m) => f.sru(at(gates, t), b.ptr, at(x, t), at(h, t), at(y, t), m, D))
    this.after(() => {
      each((t, m) =>
        f.sruBackward(at(gates, t), at(x, t), at(h, t), at(y.grad, t), at(x.grad, t), at(gates.grad, t), m, D),
      )
      f.biasBackward(gates.grad.ptr, b.grad.ptr, gates.rows, gates.cols)
    })
    return y
  }

  /** Rows of x by index; -1 gives zeros. */
  gather(x: Tensor, rows: Int32Array): Tensor {
    const c = x.cols
    const y = this.tensor(rows.length, c)
    rows.forEach((row, i) => {
      if (row >= 0) y.data.set(x.data.subarray(row * c, (row + 1) * c), i * c)
    })
    this.after(() => {
      rows.forEach((row, i) => {
        if (row >= 0) addInto(x.grad.data, row * c, y.grad.data, i * c, c)
      })
    })
    return y
  }

  multiply(a: Tensor, b: Tensor): Tensor {
    const y = this.tensor(a.rows, a.cols)
    for (let i = 0; i < y.data.length; i++) y.data[i] = a.data[i]! * b.data[i]!
    this.after(() => {
      for (let i = 0; i < y.data.length; i++) {
        const g = y.grad.data[i]!
        a.grad.data[i]! += g * b.data[i]!
        b.grad.data[i]! += g * a.data[i]!
      }
    })
    return y
  }

  /** Scores of every word (rows of `query`, the first left out: it is the root) against every row of `key`, of one sentence. */
  scores(query: Tensor, key: Tensor, from: number, size: number): Tensor {
    const cols = (size + 3) & ~3
    const K = query.cols
    const S = this.tensor(size - 1, cols)
    const T = this.kernel.matrix(K, cols)
    T.data.fill(0)
    for (let j = 0; j < size; j++) for (let k = 0; k < K; k++) T.data[k * cols + j] = key.data[(from + j) * K + k]!
    const { f } = this.kernel
    const q = (from + 1) * K * 4
    const k = from * K * 4
    f.gemm(query.ptr + q, K, 1, T.ptr, cols, S.ptr, cols, size - 1, cols, K, 0, this.scratch)
    this.after(() => {
      f.gemm(S.grad.ptr, cols, 1, key.ptr + k, K, query.grad.ptr + q, K, size - 1, K, size, 1, this.scratch)
      f.gemm(S.grad.ptr, 1, cols, query.ptr + q, K, key.grad.ptr + k, K, size, K, size - 1, 1, this.scratch)
    })
    return S
  }

  /**
   * Cross-entropy of the first `classes` columns against `gold` (-1: skipped), label smoothing `smooth`; puts the gradient,
   * scaled, into x and returns the sum of losses and the number right.
   */
  crossEntropy(
    x: Tensor,
    gold: Int32Array,
    classes: number,
    scale: number,
    smooth: number,
  ): { loss: number; right: number; count: number } {
    let loss = 0
    let right = 0
    let count = 0
    const p = new Float64Array(classes)
    for (let i = 0; i < x.rows; i++) {
      const y = gold[i]!
      if (y < 0) continue
      count++
      const at = i * x.cols
      let best = 0
      for (let j = 1; j < classes; j++) if (x.data[at + j]! > x.data[at + best]!) best = j
      const top = x.data[at + best]!
      let sum = 0
      for (let j = 0; j < classes; j++) sum += p[j] = Math.exp(x.data[at + j]! - top)
      loss += Math.log(sum) - (x.data[at + y]! - top)
      if (best === y) right++
      if (!this.training) continue
      const g = x.grad.data
      for (let j = 0; j < classes; j++) g[at + j]! += scale * (p[j]! / sum - smooth / classes)
      g[at + y]! -= scale * (1 - smooth)
    }
    return { loss, right, count }
  }

  /** One Adam step over all weights with the gradient's norm clipped; then moves the running averages by `follow`. */
  update(rate: number, follow: number, clip = 5): void {
    const { f } = this.kernel
    const [b1, b2, eps] = [0.9, 0.95, 1e-8]
    this.updates++
    const corrected = (rate * Math.sqrt(1 - b2 ** this.updates)) / (1 - b1 ** this.updates)
    let norm = 0
    const rowsOf = (w: Weight): Iterable<[number, number]> =>
      w.touched ? [...w.touched].map((row) => [row * w.cols * 4, w.cols] as [number, number]) : [[0, w.rows * w.cols]]
    const trained = this.weights.filter(({ fixed }) => !fixed)
    for (const w of trained) for (const [at, n] of rowsOf(w)) norm += f.squares(w.grad.ptr + at, n)
    const scale = Math.min(1, clip / (Math.sqrt(norm) || 1))
    for (const w of trained) {
      for (const [at, n] of rowsOf(w))
        f.adam(w.ptr + at, w.grad.ptr + at, w.m.ptr + at, w.v.ptr + at, n, corrected, b1, b2, eps, scale)
      w.touched?.clear()
      f.average(w.mean.ptr, w.ptr, w.rows * w.cols, follow)
    }
  }

  get updateCount(): number {
    return this.updates
  }

  set updateCount(count: number) {
    this.updates = count
  }
}

function addInto(target: Float32Array, at: number, source: Float32Array, from: number, count: number): void {
  for (let j = 0; j < count; j++) target[at + j]! += source[from + j]!
}
