import type { NetworkFile } from '../../resources/network.ts'
import { distanceIndex } from '../../resources/network-shape.ts'
import { decodeTree } from './decode.ts'
import { FirstLayer } from './first-layer.ts'
import { Kernel, type Matrix } from './kernel/kernel.ts'
import { bestPath, type Moves, movesOf } from './name-path.ts'
import { type OnceOnly, onceOnly, relateOnce, type Scores } from './once.ts'
import { Products } from './products.ts'

/** What the network says of each word of a sentence: indices into the inventories of its configuration. */
export interface Analysis {
  readonly tags: Int32Array
  readonly feats: Int32Array
  /** Scores of the name labels, a row a word. */
  readonly nameScores: Float32Array
  /** 0 is the root, else the number of the word, from 1. */
  readonly heads: Int32Array
  readonly relations: Int32Array
}

/** Longest stretch of words that is analysed at once. */
export const LONGEST_SENTENCE = 256
const PAGES = 800

/** The network at work: hashed words in, tags, features, names and a tree out. */
export class Network {
  private readonly kernel = new Kernel(PAGES)
  private readonly file: NetworkFile
  private readonly products: Products
  private readonly first: FirstLayer
  private readonly rootRelation: number
  private readonly once: OnceOnly
  private readonly moves: Moves
  private readonly starts: readonly boolean[]
  private readonly x: [Matrix, Matrix]
  private readonly states: Matrix
  private readonly gates: Matrix
  private readonly headVectors: Matrix
  private readonly query: Matrix
  private readonly keys: Matrix
  private readonly scores: Matrix
  private readonly logits: Matrix
  private readonly pairs: Matrix
  private readonly scratch: number

  constructor(file: NetworkFile) {
    this.file = file
    const { config, matrices } = file
    const rows = LONGEST_SENTENCE + 8
    const C = 2 * config.arcSize + 2 * config.relationSize
    // The first layer packs its own matrix, in parts.
    const rest = new Map([...matrices].filter(([name]) => name !== 'layer0'))
    const widest = Math.max(C, 3 * config.relationSize, config.width)
    this.products = new Products(this.kernel, rest, file.vectors, rows, widest)
    const matrix = (cols: number) => this.kernel.matrix(rows, cols)
    this.x = [matrix(config.width), matrix(config.width)]
    this.states = matrix(config.width)
    this.gates = matrix(3 * config.width)
    this.headVectors = matrix(C)
    this.query = matrix(config.arcSize)
    this.keys = this.kernel.matrix(config.arcSize, rows)
    this.scores = matrix(rows)
    this.logits = matrix(Math.max(...[...matrices.values()].map((m) => m.cols)))
    this.pairs = matrix(3 * config.relationSize)
    this.scratch = this.kernel.reserve(32 * 1024)
    this.moves = movesOf(config.names)
    this.starts = config.names.map((label) => !label.startsWith('I-'))
    this.rootRelation = config.relations.indexOf('root')
    this.once = onceOnly(config.relations)
    this.first = new FirstLayer(this.kernel, this.products, file, this.x[0], this.gates)
  }

  /** @param forms at least one and at most LONGEST_SENTENCE words */
  analyse(forms: readonly string[]): Analysis {
    const { width, windows, tagLayers, tags, feats } = this.file.config
    const n = forms.length
    // Row 0 is the root, rows 1 to n are the words.
    const m = n + 1
    this.first.run(forms)
    let [x, y] = this.x
    let low: Pick<Analysis, 'tags' | 'feats'> = { tags: new Int32Array(n), feats: new Int32Array(n) }
    for (let l = 0; l < windows.length; l++) {
      const name = `layer${l}`
      if (l > 0) this.products.product(name, 0, this.gates.ptr, m)
      this.kernel.f.sru(this.gates.ptr, this.products.bias(name), x.ptr, this.states.ptr, y.ptr, m, width)
      ;[x, y] = [y, x]
      this.products.quantize(x.ptr, m, width)
      if (l + 1 === tagLayers)
        low = { tags: this.best('tag', n, tags.length), feats: this.best('feats', n, feats.length) }
    }
    const nameScores = this.nameScores(n)
    const heads = this.tree(n)
    return { ...low, nameScores, heads, relations: this.relations(heads) }
  }

  /** Index of the best class of every word, from the quantised states of the sentence. */
  private best(name: string, n: number, classes: number): Int32Array {
    const cols = this.score(name, n)
    const out = new Int32Array(n)
    for (let i = 0; i < n; i++) out[i] = argmax(this.logits.data, i * cols, classes)
    return out
  }

  private nameScores(n: number): Float32Array {
    const size = this.config.names.length
    const cols = this.score('name', n)
    const out = new Float32Array(n * size)
    for (let i = 0; i < n; i++) out.set(this.logits.data.subarray(i * cols, i * cols + size), i * size)
    return out
  }

  /** The best sequence of name labels, given the scores of each word's. */
  namesOf(scores: Float32Array): readonly string[] {
    const { names } = this.config
    const path = bestPath(scores, scores.length / names.length, names.length, this.moves, this.starts)
    return Array.from(path, (label) => names[label]!)
  }

  /** Scores every word's classes; returns how far apart their rows are. */
  private score(name: string, n: number): number {
    this.products.affine(name, 1, this.logits.ptr, n)
    return this.products.width(name)
  }

  private tree(n: number): Int32Array {
    const { arcSize: A } = this.file.config
    const { f } = this.kernel
    const m = n + 1
    const H = this.headVectors
    const C = H.cols
    this.products.affine('heads', 0, H.ptr, m)
    f.lrelu(H.ptr, H.ptr, m * C)
    this.products.quantize(H.ptr, m, C)
    this.products.product('arc', 1, this.query.ptr, n, C)
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
    this.products.quantize(this.pairs.ptr, count, 3 * P)
    this.products.affine('relation', 0, this.logits.ptr, count)
    return this.products.width('relation')
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
