import type { NetworkFile, PackedEmbedding, PackedMatrix } from '../../resources/network.ts'
import { distanceIndex } from '../../resources/network-shape.ts'
import { decodeTree } from './decode.ts'
import { normalize, pieces } from './features.ts'
import { FormCache } from './form-cache.ts'
import { Kernel, type Matrix } from './kernel/kernel.ts'
import { bestPath, type Moves, movesOf } from './name-path.ts'
import { type OnceOnly, onceOnly, relateOnce, type Scores } from './once.ts'

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
const PAGES = 800
/** Forms whose place in the first layer is kept: nine in ten words of running news are among them. */
const CACHED_FORMS = 3_000
const UNKNOWN = 0
const ROOT = 1

/** A matrix as the 16-bit product wants it: panels of 8 columns, pairs of rows side by side. */
interface Layer {
  readonly ptr: number
  readonly steps: number
  readonly rows: number
  readonly cols: number
}

/** Words that the first layer sees at once: the one before, the word itself, the one after. */
const WINDOW = 3

/**
 * The network at work: hashed words in, tags, features, names and a tree out. Weights are 8-bit, activations 12-bit integers
 * with one step a word. What the first layer makes of a form does not depend on its neighbours but by a sum, so it is
 * computed once a form and kept: that is a third of all products.
 */
export class Network {
  private readonly kernel = new Kernel(PAGES)
  private readonly file: NetworkFile
  private readonly layers = new Map<string, Layer>()
  /** The first layer's parts for the word before, the word itself and the word after. */
  private readonly first: readonly Layer[] = []
  private readonly biases = new Map<string, number>()
  private readonly words = new Map<string, number>()
  private readonly known = new Map<string, number>()
  private readonly forms: FormCache
  private readonly root: number
  /** Stands for the word before the first and after the last. */
  private readonly nothing: number
  private readonly rootRelation: number
  private readonly once: OnceOnly
  private readonly moves: Moves
  private readonly starts: readonly boolean[]
  private readonly x: [Matrix, Matrix]
  private readonly states: Matrix
  private readonly gates: Matrix
  private readonly quantized: number
  private readonly steps: number
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
    if (config.windows.some((window, l) => window !== (l === 0 ? WINDOW : 1)))
      throw new Error('Cannot run the network: its first layer must see three words, the others one')
    for (const [name, matrix] of matrices) {
      if (name === 'layer0') this.first = [0, 1, 2].map((part) => this.pack(partOf(matrix, part, config.width)))
      else this.layers.set(name, this.pack(matrix))
    }
    for (const [name, values] of vectors) {
      const { ptr, data } = this.kernel.floats(values.length)
      data.set(values)
      this.biases.set(name, ptr)
    }
    config.words.forEach((word, i) => {
      this.words.set(word, i + 2)
    })
    config.vectorWords.forEach((word, i) => {
      this.known.set(word, i + 2)
    })
    const rows = LONGEST_SENTENCE + 8
    const place = config.width * (1 + 3 * WINDOW) * 4
    const places = Array.from({ length: CACHED_FORMS + 2 }, () => this.kernel.reserve(place))
    this.nothing = places.pop() as number
    this.root = places.pop() as number
    this.forms = new FormCache(places)
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
    this.quantized = this.kernel.reserve(rows * Math.max(C, 3 * config.relationSize, config.width) * 2)
    this.steps = this.kernel.floats(rows).ptr
    this.scratch = this.kernel.reserve(32 * 1024)
    this.moves = movesOf(config.names)
    this.starts = config.names.map((label) => !label.startsWith('I-'))
    this.rootRelation = config.relations.indexOf('root')
    this.once = onceOnly(config.relations)
    this.project([{ word: ROOT, known: ROOT, bits: [], place: this.root }])
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

  /** Where each form's vector and its parts of the first layer stand; computes those that are not known yet. */
  private placesOf(forms: readonly string[]): number[] {
    const fresh: Fresh[] = []
    const places = forms.map((form) => {
      const kept = this.forms.get(form)
      if (kept !== undefined) return kept
      const place = this.forms.add(form)
      const normal = normalize(form)
      const word = this.words.get(normal) ?? UNKNOWN
      const known = this.known.get(normal) ?? UNKNOWN
      fresh.push({ word, known, bits: pieces(form, this.file.config.buckets), place })
      return place
    })
    if (fresh.length > 0) this.project(fresh)
    return places
  }

  /** Writes vectors and parts of the first layer of forms to their places. */
  private project(fresh: readonly Fresh[]): void {
    const { wordSize, pieceSize, vectorSize, width } = this.file.config
    const { f, memory } = this.kernel
    const rows = fresh.length
    const cols = wordSize + pieceSize + vectorSize
    const input = this.gates.data.subarray(0, rows * cols)
    input.fill(0)
    fresh.forEach(({ word, known, bits }, r) => {
      addRow(this.file.embeddings.get('word')!, word, 1, input, r * cols)
      const scale = 1 / Math.sqrt(Math.max(1, bits.length))
      for (const bit of bits) addRow(this.file.embeddings.get('piece')!, bit, scale, input, r * cols + wordSize)
      const vectors = this.file.embeddings.get('known')
      if (vectors) addRow(vectors, known, 1, input, r * cols + wordSize + pieceSize)
    })
    this.quantize(this.gates.ptr, rows, cols)
    const [x] = this.x
    this.product('input', 0, x.ptr, rows)
    f.addBias(x.ptr, this.biases.get('input.bias')!, rows, width)
    f.lrelu(x.ptr, x.ptr, rows * width)
    const all = new Float32Array(memory.buffer)
    const copy = (from: number, count: number, at: number) => {
      for (const [r, { place }] of fresh.entries())
        all.copyWithin(place / 4 + at, from / 4 + r * count, from / 4 + (r + 1) * count)
    }
    copy(x.ptr, width, 0)
    this.quantize(x.ptr, rows, width)
    this.first.forEach((part, at) => {
      this.multiply(part, 0, this.gates.ptr, rows)
      copy(this.gates.ptr, 3 * width, width * (1 + 3 * at))
    })
  }

  /** Quantises rows for the products that follow. */
  private quantize(from: number, rows: number, cols: number): void {
    this.kernel.f.quantize(from, this.quantized, this.steps, rows, cols)
  }

  /** Y = Q W for `rows` rows of what was last quantised, from row `from` on. */
  private product(name: string, from: number, y: number, rows: number): void {
    this.multiply(this.layers.get(name)!, from, y, rows)
  }

  private multiply({ ptr, steps, rows: K, cols }: Layer, from: number, y: number, rows: number): void {
    const { f } = this.kernel
    f.gemm16(this.quantized + from * K * 2, K, this.steps + from * 4, ptr, steps, y, cols, rows, cols, K)
  }

  /** @param forms at least one and at most LONGEST_SENTENCE words */
  analyse(forms: readonly string[]): Analysis {
    const { width, windows, tagLayers, tags, feats } = this.file.config
    const { f } = this.kernel
    const n = forms.length
    const m = n + 1
    // Row 0 is the root, rows 1 to n are the words.
    const places = [this.root, ...this.placesOf(forms)]
    let [x, y] = this.x
    const all = new Float32Array(this.kernel.memory.buffer)
    const part = (row: number, at: number) => (places[row] ?? this.nothing) + width * (1 + 3 * at) * 4
    for (let row = 0; row < m; row++) {
      all.copyWithin(x.ptr / 4 + row * width, places[row]! / 4, places[row]! / 4 + width)
      const gates = this.gates.ptr + row * 3 * width * 4
      f.sum3(part(row - 1, 0), part(row, 1), part(row + 1, 2), gates, 3 * width)
    }
    let low: Pick<Analysis, 'tags' | 'feats'> = { tags: new Int32Array(n), feats: new Int32Array(n) }
    for (let l = 0; l < windows.length; l++) {
      if (l > 0) this.product(`layer${l}`, 0, this.gates.ptr, m)
      f.sru(this.gates.ptr, this.biases.get(`layer${l}.bias`)!, x.ptr, this.states.ptr, y.ptr, m, width)
      ;[x, y] = [y, x]
      this.quantize(x.ptr, m, width)
      if (l + 1 === tagLayers)
        low = { tags: this.best('tag', n, tags.length), feats: this.best('feats', n, feats.length) }
    }
    const named = this.named(n)
    const heads = this.tree(n)
    return { ...low, names: named, heads, relations: this.relations(heads) }
  }

  /** Index of the best class of every word, from the quantised states of the sentence. */
  private best(name: string, n: number, classes: number): Int32Array {
    const cols = this.score(name, n)
    const out = new Int32Array(n)
    for (let i = 0; i < n; i++) out[i] = argmax(this.logits.data, i * cols, classes)
    return out
  }

  /** The best sequence of name labels. */
  private named(n: number): Int32Array {
    return bestPath(this.logits.data, n, this.score('name', n), this.moves, this.starts)
  }

  /** Scores every word's classes; returns how far apart their rows are. */
  private score(name: string, n: number): number {
    const { cols } = this.layers.get(name)!
    this.product(name, 1, this.logits.ptr, n)
    this.kernel.f.addBias(this.logits.ptr, this.biases.get(`${name}.bias`)!, n, cols)
    return cols
  }

  private tree(n: number): Int32Array {
    const { arcSize: A } = this.file.config
    const { f } = this.kernel
    const m = n + 1
    const H = this.headVectors
    const C = H.cols
    this.product('heads', 0, H.ptr, m)
    f.addBias(H.ptr, this.biases.get('heads.bias')!, m, C)
    f.lrelu(H.ptr, H.ptr, m * C)
    this.quantize(H.ptr, m, C)
    const { ptr, steps, cols } = this.layers.get('arc')!
    f.gemm16(this.quantized + C * 2, C, this.steps + 4, ptr, steps, this.query.ptr, cols, n, cols, A)
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
    const cols = this.relate(heads.length, (word) => [word, heads[word]!])
    const out = new Int32Array(heads.length)
    const L = this.logits.data
    for (let i = 0; i < heads.length; i++) {
      // The root's relation belongs to the root alone.
      L[i * cols + this.rootRelation] = heads[i] === 0 ? Infinity : -Infinity
      out[i] = argmax(L, i * cols, this.config.relations.length)
    }
    relateOnce(heads, out, this.doubts(heads.length), this.once)
    return out
  }

  /** What the parser thinks of other trees of the sentence of n words whose arcs were scored last. */
  private doubts(n: number): Scores {
    const stride = (n + 4) & ~3
    const labels = this.config.relations.length
    const kept = new Map<number, Float32Array>()
    return {
      arc: (word, head) => this.scores.data[word * stride + head]!,
      labels: (word, head) => {
        const known = kept.get(word * stride + head)
        if (known) return known
        this.relate(1, () => [word, head])
        const row = Float32Array.from(this.logits.data.subarray(0, labels))
        row[this.rootRelation] = -Infinity
        const total = Math.log(row.reduce((sum, score) => sum + Math.exp(score), 0))
        const logs = row.map((score) => score - total)
        kept.set(word * stride + head, logs)
        return logs
      },
    }
  }

  /** Scores the relations of pairs of a word (from 0) and its head (from 1; 0 is the root); returns how far apart their rows are. */
  private relate(count: number, pair: (row: number) => readonly [word: number, head: number]): number {
    const { arcSize: A, relationSize: P } = this.file.config
    const H = this.headVectors.data
    const C = this.headVectors.cols
    const E = this.pairs.data
    for (let row = 0; row < count; row++) {
      const [word, head] = pair(row)
      const dependent = (word + 1) * C + 2 * A
      const governor = head * C + 2 * A + P
      const at = row * 3 * P
      for (let k = 0; k < P; k++) {
        const d = H[dependent + k]!
        const g = H[governor + k]!
        E[at + k] = d * g
        E[at + P + k] = d
        E[at + 2 * P + k] = g
      }
    }
    this.quantize(this.pairs.ptr, count, 3 * P)
    const { cols } = this.layers.get('relation')!
    this.product('relation', 0, this.logits.ptr, count)
    this.kernel.f.addBias(this.logits.ptr, this.biases.get('relation.bias')!, count, cols)
    return cols
  }

  get config() {
    return this.file.config
  }
}

/** A form whose vector is to be computed: its ids as a word and as one with a vector, its pieces, where the result goes. */
interface Fresh {
  readonly word: number
  readonly known: number
  readonly bits: readonly number[]
  readonly place: number
}

/** Rows `part * rows` to `(part + 1) * rows` of a matrix. */
function partOf({ cols, steps, values }: PackedMatrix, part: number, rows: number): PackedMatrix {
  return { rows, cols, steps, values: values.subarray(part * rows * cols, (part + 1) * rows * cols) }
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
