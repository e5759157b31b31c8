import type { NetworkFile, PackedEmbedding, PackedMatrix } from '../../resources/network.ts'
import { normalize, pieces } from './features.ts'
import { FormCache } from './form-cache.ts'
import type { Kernel, Matrix } from './kernel/kernel.ts'
import type { Layer, Products } from './products.ts'

/** Forms whose place in the first layer is kept: nine in ten words of running news are among them. */
const CACHED_FORMS = 3_000
const UNKNOWN = 0
const ROOT = 1

/** Words that the first layer sees at once: the one before, the word itself, the one after. */
const WINDOW = 3

/** A form whose vector is to be computed: its ids as a word and as one with a vector, its pieces, where the result goes. */
interface Fresh {
  readonly word: number
  readonly known: number
  readonly bits: readonly number[]
  readonly place: number
}

/**
 * Words into vectors, and the first layer's products with them. What that layer makes of a form does not depend on its neighbours but by
 * a sum, so it is computed once a form and kept: that is a third of all products of the network.
 */
export class FirstLayer {
  private readonly kernel: Kernel
  private readonly products: Products
  private readonly file: NetworkFile
  /** The layer's parts for the word before, the word itself and the word after. */
  private readonly parts: readonly Layer[]
  private readonly words = new Map<string, number>()
  private readonly known = new Map<string, number>()
  private readonly forms: FormCache
  private readonly root: number
  /** Stands for the word before the first and after the last. */
  private readonly nothing: number
  private readonly x: Matrix
  private readonly gates: Matrix

  /**
   * @param x where the words' vectors go, a row for the root and one a word
   * @param gates where the layer's sums go
   */
  constructor(kernel: Kernel, products: Products, file: NetworkFile, x: Matrix, gates: Matrix) {
    const { config, matrices } = file
    if (config.windows.some((window, l) => window !== (l === 0 ? WINDOW : 1)))
      throw new Error('Cannot run the network: its first layer must see three words, the others one')
    this.kernel = kernel
    this.products = products
    this.file = file
    this.x = x
    this.gates = gates
    const layer = matrices.get('layer0')!
    this.parts = [0, 1, 2].map((part) => products.pack(partOf(layer, part, config.width)))
    config.words.forEach((word, i) => {
      this.words.set(word, i + 2)
    })
    config.vectorWords.forEach((word, i) => {
      this.known.set(word, i + 2)
    })
    const place = config.width * (1 + 3 * WINDOW) * 4
    const places = Array.from({ length: CACHED_FORMS + 2 }, () => kernel.reserve(place))
    this.nothing = places.pop() as number
    this.root = places.pop() as number
    this.forms = new FormCache(places)
    this.project([{ word: ROOT, known: ROOT, bits: [], place: this.root }])
  }

  /** Writes the vectors of the root (row 0) and the words (rows 1 to n) to `x`, and what the layer makes of them to `gates`. */
  run(forms: readonly string[]): void {
    const { width } = this.file.config
    const { f, memory } = this.kernel
    const { x, gates } = this
    const places = [this.root, ...this.placesOf(forms)]
    const all = new Float32Array(memory.buffer)
    const part = (row: number, at: number) => (places[row] ?? this.nothing) + width * (1 + 3 * at) * 4
    for (let row = 0; row < places.length; row++) {
      all.copyWithin(x.ptr / 4 + row * width, places[row]! / 4, places[row]! / 4 + width)
      f.sum3(part(row - 1, 0), part(row, 1), part(row + 1, 2), gates.ptr + row * 3 * width * 4, 3 * width)
    }
  }

  /** Where each form's vector and its parts of the layer stand; computes those that are not known yet. */
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

  /** Writes vectors and parts of the layer of forms to their places. */
  private project(fresh: readonly Fresh[]): void {
    const { width } = this.file.config
    const { kernel, products, x, gates } = this
    const rows = fresh.length
    products.quantize(gates.ptr, rows, this.embed(fresh))
    products.affine('input', 0, x.ptr, rows)
    kernel.f.lrelu(x.ptr, x.ptr, rows * width)
    const all = new Float32Array(kernel.memory.buffer)
    const copy = (from: number, count: number, at: number) => {
      for (const [r, { place }] of fresh.entries())
        all.copyWithin(place / 4 + at, from / 4 + r * count, from / 4 + (r + 1) * count)
    }
    copy(x.ptr, width, 0)
    products.quantize(x.ptr, rows, width)
    this.parts.forEach((part, at) => {
      products.multiply(part, 0, gates.ptr, rows)
      copy(gates.ptr, 3 * width, width * (1 + 3 * at))
    })
  }

  /** Writes the embeddings of forms to `gates`, one row a form; returns how wide they are. */
  private embed(fresh: readonly Fresh[]): number {
    const { config, embeddings } = this.file
    const { wordSize, pieceSize, vectorSize } = config
    const cols = wordSize + pieceSize + vectorSize
    const input = this.gates.data.subarray(0, fresh.length * cols)
    input.fill(0)
    fresh.forEach(({ word, known, bits }, r) => {
      addRow(embeddings.get('word')!, word, 1, input, r * cols)
      const scale = 1 / Math.sqrt(Math.max(1, bits.length))
      for (const bit of bits) addRow(embeddings.get('piece')!, bit, scale, input, r * cols + wordSize)
      const vectors = embeddings.get('known')
      if (vectors) addRow(vectors, known, 1, input, r * cols + wordSize + pieceSize)
    })
    return cols
  }
}

/** Rows `part * rows` to `(part + 1) * rows` of a matrix. */
function partOf({ cols, steps, values }: PackedMatrix, part: number, rows: number): PackedMatrix {
  return { rows, cols, steps, values: values.subarray(part * rows * cols, (part + 1) * rows * cols) }
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
