import type { NetworkFile, PackedEmbedding, PackedMatrix } from '../../resources/network.ts'
import { distanceIndex } from '../../resources/network-shape.ts'
import { decodeTree } from './decode.ts'
import { normalize, pieces } from './features.ts'
import { Kernel, type Matrix } from './kernel/kernel.ts'

/** What the network says of each word of a sentence: indices into the inventories of its configuration. */
export interface Analysis {
  readonly tags: Int32Array
  readonly feats: Int32Array
  readonly names: Int32Array
  /** 0 is the root, else the number of the word, from 1. */
  readonly heads: Int32Array
  readonly relations: Int32Array
}

/** Longest stretch of words that is analysed at once. */
export const LONGEST_SENTENCE = 256
const PAGES = 320
const CACHED_FORMS = 20_000
const UNKNOWN = 0
const ROOT = 1

/** A matrix as the 16-bit product wants it: panels of 8 columns, pairs of rows side by side. */
interface Layer {
  readonly ptr: number
  readonly steps: number
  readonly rows: number
  readonly cols: number
}

/**
 * The network at work: hashed words in, tags, features, names and a tree out. Weights are 8-bit, activations 12-bit integers
 * with one step a sentence, so that a sentence's analysis depends on nothing but its words.
 */
export class Network {
  private readonly kernel = new Kernel(PAGES)
  private readonly file: NetworkFile
  private readonly layers = new Map<string, Layer>()
  private readonly biases = new Map<string, number>()
  private readonly words = new Map<string, number>()
  private readonly forms = new Map<string, Float32Array>()
  private readonly root: Float32Array
  private readonly rootRelation: number
  private readonly x: [Matrix, Matrix]
  private readonly states: Matrix
  private readonly gates: Matrix
  private readonly quantized: number
  private readonly headVectors: Matrix
  private readonly query: Matrix
  private readonly keys: Matrix
  private readonly scores: Matrix
  private readonly logits: Matrix
  private readonly pairs: Matrix
  private readonly scratch: number

  constructor(file: NetworkFile) {
    this.file = file
    const { config, matrices, vectors } = file
    for (const [name, matrix] of matrices) this.layers.set(name, this.pack(matrix))
    for (const [name, values] of vectors) {
      const { ptr, data } = this.kernel.floats(values.length)
      data.set(values)
      this.biases.set(name, ptr)
    }
    config.words.forEach((word, i) => {
      this.words.set(word, i + 2)
    })
    const rows = LONGEST_SENTENCE + 8
    const widest = Math.max(...[...matrices.values()].map((m) => m.cols))
    const C = 2 * config.arcSize + 2 * config.relationSize
    const matrix = (cols: number) => this.kernel.matrix(rows, cols)
    this.x = [matrix(config.width), matrix(config.width)]
    this.states = matrix(config.width)
    this.gates = matrix(3 * config.width)
    this.headVectors = matrix(C)
    this.query = matrix(config.arcSize)
    this.keys = this.kernel.matrix(config.arcSize, rows)
    this.scores = matrix(rows)
    this.logits = matrix(widest)
    this.pairs = matrix(3 * config.relationSize)
    this.quantized = this.kernel.reserve(rows * Math.max(C, 3 * config.relationSize, 3 * config.width) * 2)
    this.scratch = this.kernel.reserve(32 * 1024)
    this.rootRelation = config.relations.indexOf('root')
    this.root = this.project(ROOT, [])
  }

  private pack(matrix: PackedMatrix): Layer {
    const { rows, cols, values } = matrix
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
    const steps = this.kernel.floats(cols)
    steps.data.set(matrix.steps)
    return { ptr, steps: steps.ptr, rows, cols }
  }

  /** What the first layer sees of a form. It depends on the form alone, so it is kept. */
  private form(form: string): Float32Array {
    const known = this.forms.get(form)
    if (known) return known
    const vector = this.project(this.words.get(normalize(form)) ?? UNKNOWN, pieces(form, this.file.config.buckets))
    if (this.forms.size >= CACHED_FORMS) this.forms.clear()
    this.forms.set(form, vector)
    return vector
  }

  private project(word: number, bits: readonly number[]): Float32Array {
    const { wordSize, pieceSize, width } = this.file.config
    const input = this.x[0].data.subarray(0, wordSize + pieceSize)
    input.fill(0)
    addRow(this.file.embeddings.get('word')!, word, 1, input, 0)
    const scale = 1 / Math.sqrt(Math.max(1, bits.length))
    for (const bit of bits) addRow(this.file.embeddings.get('piece')!, bit, scale, input, wordSize)
    const { f } = this.kernel
    const step = f.quantize(this.x[0].ptr, this.quantized, wordSize + pieceSize)
    const out = this.x[1]
    this.product('input', this.quantized, wordSize + pieceSize, step, out.ptr, 1)
    f.addBias(out.ptr, this.biases.get('input.bias')!, 1, width)
    f.lrelu(out.ptr, out.ptr, width)
    return out.data.slice(0, width)
  }

  /** Y = Q W for `rows` rows of quantised input. */
  private product(name: string, q: number, ldq: number, step: number, y: number, rows: number): void {
    const { ptr, steps, rows: K, cols } = this.layers.get(name)!
    this.kernel.f.gemm16(q, ldq, step, ptr, steps, y, cols, rows, cols, K)
  }

  /** @param forms at least one and at most LONGEST_SENTENCE words */
  analyse(forms: readonly string[]): Analysis {
    const { width, windows, tagLayers, tags, feats, names } = this.file.config
    const { f } = this.kernel
    const n = forms.length
    const m = n + 1
    const vectors = forms.map((form) => this.form(form))
    let [x, y] = this.x
    // Row 0 and row m + 1 are zeros: the windows of the first and the last word reach into them.
    const frame = (matrix: Matrix) => {
      matrix.data.fill(0, 0, width)
      matrix.data.fill(0, (m + 1) * width, (m + 2) * width)
    }
    frame(x)
    x.data.set(this.root, width)
    for (let i = 0; i < n; i++) x.data.set(vectors[i]!, (i + 2) * width)
    let low: Pick<Analysis, 'tags' | 'feats'> = { tags: new Int32Array(n), feats: new Int32Array(n) }
    for (let l = 0; l < windows.length; l++) {
      const step = f.quantize(x.ptr, this.quantized, (m + 2) * width)
      const first = windows[l] === 3 ? this.quantized : this.quantized + width * 2
      this.product(`layer${l}`, first, width, step, this.gates.ptr, m)
      f.sru(
        this.gates.ptr,
        this.biases.get(`layer${l}.bias`)!,
        x.ptr + width * 4,
        this.states.ptr,
        y.ptr + width * 4,
        m,
        width,
      )
      frame(y)
      ;[x, y] = [y, x]
      if (l + 1 !== tagLayers) continue
      const q = f.quantize(x.ptr, this.quantized, (m + 2) * width)
      low = { tags: this.best('tag', q, n, tags.length), feats: this.best('feats', q, n, feats.length) }
    }
    const step = f.quantize(x.ptr, this.quantized, (m + 2) * width)
    const named = this.best('name', step, n, names.length)
    const heads = this.tree(step, n)
    return { ...low, names: named, heads, relations: this.relations(heads) }
  }

  /** Index of the best class of every word, from the quantised states of the sentence. */
  private best(name: string, step: number, n: number, classes: number): Int32Array {
    const { width } = this.file.config
    const { data, ptr } = this.logits
    const cols = this.layers.get(name)!.cols
    this.product(name, this.quantized + 2 * width * 2, width, step, ptr, n)
    this.kernel.f.addBias(ptr, this.biases.get(`${name}.bias`)!, n, cols)
    const out = new Int32Array(n)
    for (let i = 0; i < n; i++) out[i] = argmax(data, i * cols, classes)
    return out
  }

  private tree(step: number, n: number): Int32Array {
    const { width, arcSize: A } = this.file.config
    const { f } = this.kernel
    const m = n + 1
    const H = this.headVectors
    const C = H.cols
    this.product('heads', this.quantized + width * 2, width, step, H.ptr, m)
    f.addBias(H.ptr, this.biases.get('heads.bias')!, m, C)
    f.lrelu(H.ptr, H.ptr, m * C)
    const headStep = f.quantize(H.ptr, this.quantized, m * C)
    this.product('arc', this.quantized + C * 2, C, headStep, this.query.ptr, n)
    const stride = (m + 3) & ~3
    const keys = this.keys.data
    const headness = this.file.vectors.get('headness')!
    const distance = this.file.vectors.get('distance')!
    const S = this.scores.data
    for (let k = 0; k < A; k++)
      for (let j = 0; j < stride; j++) keys[k * stride + j] = j < m ? H.data[j * C + A + k]! : 0
    f.gemm(this.query.ptr, A, 1, this.keys.ptr, stride, this.scores.ptr, stride, n, stride, A, 0, this.scratch)
    for (let j = 0; j < m; j++) {
      let bias = 0
      for (let k = 0; k < A; k++) bias += H.data[j * C + A + k]! * headness[k]!
      for (let i = 1; i <= n; i++) S[(i - 1) * stride + j]! += bias + distance[distanceIndex(i, j)]!
    }
    return decodeTree(S, n, stride)
  }

  private relations(heads: Int32Array): Int32Array {
    const { arcSize: A, relationSize: P, relations } = this.file.config
    const { f } = this.kernel
    const n = heads.length
    const H = this.headVectors.data
    const C = this.headVectors.cols
    const E = this.pairs.data
    for (let i = 0; i < n; i++) {
      const dependent = (i + 1) * C + 2 * A
      const governor = heads[i]! * C + 2 * A + P
      const at = i * 3 * P
      for (let k = 0; k < P; k++) {
        const d = H[dependent + k]!
        const g = H[governor + k]!
        E[at + k] = d * g
        E[at + P + k] = d
        E[at + 2 * P + k] = g
      }
    }
    const step = f.quantize(this.pairs.ptr, this.quantized, n * 3 * P)
    const cols = this.layers.get('relation')!.cols
    this.product('relation', this.quantized, 3 * P, step, this.logits.ptr, n)
    f.addBias(this.logits.ptr, this.biases.get('relation.bias')!, n, cols)
    const out = new Int32Array(n)
    const L = this.logits.data
    for (let i = 0; i < n; i++) {
      // The root's relation belongs to the root alone.
      L[i * cols + this.rootRelation] = heads[i] === 0 ? Infinity : -Infinity
      out[i] = argmax(L, i * cols, relations.length)
    }
    return out
  }

  get config() {
    return this.file.config
  }
}

function argmax(data: Float32Array, from: number, count: number): number {
  let best = from
  for (let j = from + 1; j < from + count; j++) if (data[j]! > data[best]!) best = j
  return best - from
}

function addRow(table: PackedEmbedding, row: number, scale: number, out: Float32Array, at: number): void {
  const { cols, nibbles } = table
  const step = table.steps[row]! * scale
  for (let c = 0, from = (row * cols) / 2; c < cols; c += 2, from++) {
    const byte = nibbles[from]!
    out[at + c]! += step * ((byte & 15) - 8)
    out[at + c + 1]! += step * ((byte >> 4) - 8)
  }
}
