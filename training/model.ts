import { normalize, pieces } from '../src/language/analyse/features.ts'
import { distanceIndex, type NetworkConfig, parameterShapes } from '../src/resources/network-shape.ts'
import type { Random } from './random.ts'
import type { Tape, Tensor, Weight } from './tape.ts'
import type { TreebankSentence } from './treebank.ts'
import type { WordVectors } from './vectors.ts'

/** What the vocabulary and the inventories are counted from. */
export interface Inventory {
  readonly config: NetworkConfig
  /** How often each vocabulary word occurs, by id. */
  readonly counts: readonly number[]
  /** Rows of the vectors that are known beforehand, by id, the unknown word and the root first; null where there are none. */
  readonly vectors: Float32Array | null
}

/** A sentence as ids; -1 where the treebank says nothing. */
export interface Example {
  readonly words: Int32Array
  readonly known: Int32Array
  readonly pieces: readonly (readonly number[])[]
  readonly tags: Int32Array
  readonly feats: Int32Array
  readonly names: Int32Array
  readonly heads: Int32Array
  readonly relations: Int32Array
}

export interface Rates {
  readonly input: number
  readonly hidden: number
  readonly head: number
  /** Word dropout: a word of count c turns unknown with probability word / (word + c). */
  readonly word: number
}

const UNKNOWN = 0
const ROOT = 1
const SMOOTH = 0.03

/** Counts words that occur at least twice, and the labels of each kind. */
export function inventory(
  sentences: readonly TreebankSentence[],
  sizes: Omit<NetworkConfig, 'words' | 'tags' | 'feats' | 'relations' | 'names' | 'vectorSize' | 'vectorWords'>,
  vectors: WordVectors | null,
): Inventory {
  const counts = new Map<string, number>()
  for (const s of sentences)
    for (const form of s.forms) counts.set(normalize(form), (counts.get(normalize(form)) ?? 0) + 1)
  const kept = [...counts].filter(([, n]) => n >= 2).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const labels = (of: (s: TreebankSentence) => readonly string[]) => [...new Set(sentences.flatMap(of))].sort()
  const config: NetworkConfig = {
    ...sizes,
    vectorSize: vectors?.size ?? 0,
    vectorWords: vectors?.words ?? [],
    words: kept.map(([word]) => word),
    tags: labels((s) => s.tags),
    feats: labels((s) => s.feats),
    relations: labels((s) => s.relations),
    names: labels((s) => s.names).filter((label) => label !== '?'),
  }
  return { config, counts: [1e9, 1e9, ...kept.map(([, n]) => n)], vectors: vectors?.rows ?? null }
}

/** The network as it trains: tags and features above the lower layers, names, arcs and relations above all of them. */
export class Model {
  private readonly w = new Map<string, Weight>()
  readonly inventory: Inventory
  private readonly tape: Tape
  private readonly random: Random
  private readonly rates: Rates
  private readonly ids: Record<'words' | 'known' | 'tags' | 'feats' | 'relations' | 'names', Map<string, number>>

  constructor(inventory: Inventory, tape: Tape, random: Random, rates: Rates) {
    this.inventory = inventory
    this.tape = tape
    this.random = random
    this.rates = rates
    const { config } = inventory
    const index = (items: readonly string[], from = 0) => new Map(items.map((item, i) => [item, i + from]))
    this.ids = {
      words: index(config.words, 2),
      known: index(config.vectorWords, 2),
      tags: index(config.tags),
      feats: index(config.feats),
      relations: index(config.relations),
      names: index(config.names),
    }
    for (const { name, rows, cols, kind } of parameterShapes(config)) {
      const deviation =
        kind === 'embedding' ? 0.3 : kind === 'vector' ? 0 : name === 'arc' ? 1 / rows : Math.sqrt(2 / (rows + cols))
      this.w.set(
        name,
        tape.weight(
          name,
          rows,
          cols,
          kind === 'embedding' ? 'rows' : kind === 'fixed' ? 'fixed' : 'dense',
          () => random.normal() * deviation,
        ),
      )
    }
    if (inventory.vectors) this.weight('known').data.set(inventory.vectors)
    config.windows.forEach((_, l) => {
      // Forget gates start half open to open, at four speeds; output gates lean to the highway.
      const bias = this.weight(`layer${l}.bias`).data
      for (let j = 0; j < config.width; j++) {
        bias[j] = 0.5 + (j % 4) * 0.4
        bias[2 * config.width + j] = -0.3
      }
    })
    tape.seal()
  }

  private weight(name: string): Weight {
    return this.w.get(name)!
  }

  example(sentence: TreebankSentence): Example {
    const { config } = this.inventory
    const ids = (items: readonly string[], map: Map<string, number>) =>
      Int32Array.from(items, (item) => map.get(item) ?? -1)
    return {
      words: Int32Array.from(sentence.forms, (form) => this.ids.words.get(normalize(form)) ?? UNKNOWN),
      known: Int32Array.from(sentence.forms, (form) => this.ids.known.get(normalize(form)) ?? UNKNOWN),
      pieces: sentence.forms.map((form) => pieces(form, config.buckets)),
      tags: ids(sentence.tags, this.ids.tags),
      feats: ids(sentence.feats, this.ids.feats),
      names: ids(sentence.names, this.ids.names),
      relations: ids(sentence.relations, this.ids.relations),
      heads: Int32Array.from(sentence.heads),
    }
  }

  private embed(batch: readonly Example[]): Tensor {
    const words: number[] = []
    const known: number[] = []
    const wordStarts = [0]
    const bits: number[] = []
    const bitStarts = [0]
    const { counts } = this.inventory
    const { word: drop } = this.rates
    for (const example of batch) {
      words.push(ROOT)
      known.push(ROOT, ...example.known)
      wordStarts.push(words.length)
      bitStarts.push(bits.length)
      example.words.forEach((id, i) => {
        const hidden = this.tape.training && id > ROOT && this.random.next() < drop / (drop + counts[id]!)
        words.push(hidden ? UNKNOWN : id)
        wordStarts.push(words.length)
        bits.push(...example.pieces[i]!)
        bitStarts.push(bits.length)
      })
    }
    const parts = [
      this.tape.embed(this.weight('word'), words, wordStarts),
      this.tape.embed(this.weight('piece'), bits, bitStarts),
    ]
    if (this.inventory.vectors) parts.push(this.tape.embed(this.weight('known'), known, wordStarts))
    return this.tape.concat(parts)
  }

  private dense(name: string, x: Tensor): Tensor {
    return this.tape.linear(x, this.weight(name), this.weight(`${name}.bias`))
  }

  private forward(batch: readonly Example[]) {
    const { tape, rates } = this
    const { config } = this.inventory
    const bounds = [0]
    for (const example of batch) bounds.push(bounds[bounds.length - 1]! + example.words.length + 1)
    let x = tape.lrelu(this.dense('input', tape.dropout(this.embed(batch), rates.input)))
    let low = x
    config.windows.forEach((window, l) => {
      const inside = tape.dropout(x, rates.hidden)
      const gates = tape.linear(window === 3 ? tape.window(inside, bounds) : inside, this.weight(`layer${l}`), null)
      x = tape.sru(gates, this.weight(`layer${l}.bias`), x, bounds)
      if (l + 1 === config.tagLayers) low = tape.dropout(x, rates.hidden)
    })
    const top = tape.dropout(x, rates.hidden)
    const heads = tape.dropout(tape.lrelu(this.dense('heads', top)), rates.head)
    const { arcSize: A, relationSize: P } = config
    return {
      bounds,
      tags: this.dense('tag', low),
      feats: this.dense('feats', low),
      names: this.dense('name', top),
      query: tape.linear(tape.columns(heads, 0, A), this.weight('arc'), null),
      key: tape.columns(heads, A, A),
      dependent: tape.columns(heads, 2 * A, P),
      governor: tape.columns(heads, 2 * A + P, P),
    }
  }

  /** Arc scores of one sentence: bilinear, how head-like a word is, and the distance. */
  private arcs(out: ReturnType<Model['forward']>, s: number): Tensor {
    const from = out.bounds[s]!
    const size = out.bounds[s + 1]! - from
    const S = this.tape.scores(out.query, out.key, from, size)
    const headness = this.weight('headness')
    const distance = this.weight('distance')
    const K = out.key.cols
    for (let j = 0; j < size; j++) {
      let bias = 0
      for (let k = 0; k < K; k++) bias += out.key.data[(from + j) * K + k]! * headness.data[k]!
      for (let i = 1; i < size; i++) S.data[(i - 1) * S.cols + j]! += bias + distance.data[distanceIndex(i, j)]!
    }
    this.tape.after(() => {
      for (let j = 0; j < size; j++) {
        let g = 0
        for (let i = 1; i < size; i++) {
          const gij = S.grad.data[(i - 1) * S.cols + j]!
          g += gij
          distance.grad.data[distanceIndex(i, j)]! += gij
        }
        for (let k = 0; k < K; k++) {
          headness.grad.data[k]! += g * out.key.data[(from + j) * K + k]!
          out.key.grad.data[(from + j) * K + k]! += g * headness.data[k]!
        }
      }
    })
    return S
  }

  private relations(out: ReturnType<Model['forward']>, heads: Int32Array): Tensor {
    const governor = this.tape.gather(out.governor, heads)
    return this.dense(
      'relation',
      this.tape.concat([this.tape.multiply(out.dependent, governor), out.dependent, governor]),
    )
  }

  /** Runs a batch forward, puts the gradients of all heads' losses on the tape, and returns counts of what was right. */
  loss(batch: readonly Example[]) {
    const { config } = this.inventory
    const out = this.forward(batch)
    const rows = out.bounds[batch.length]!
    const column = () => new Int32Array(rows).fill(-1)
    const gold = { tags: column(), feats: column(), names: column(), heads: column(), relations: column() }
    let words = 0
    batch.forEach((example, s) => {
      const from = out.bounds[s]! + 1
      for (const key of ['tags', 'feats', 'names', 'relations'] as const) gold[key].set(example[key], from)
      example.heads.forEach((head, i) => {
        gold.heads[from + i] = out.bounds[s]! + head
      })
      words += example.words.length
    })
    const scale = 1 / words
    const relations = this.relations(out, gold.heads)
    let arcsRight = 0
    let loss = 0
    batch.forEach((example, s) => {
      const arc = this.tape.crossEntropy(this.arcs(out, s), example.heads, example.words.length + 1, scale, 0)
      arcsRight += arc.right
      loss += arc.loss
    })
    const head = (x: Tensor, key: 'tags' | 'feats' | 'names' | 'relations', weight: number) => {
      const result = this.tape.crossEntropy(x, gold[key], config[key].length, scale * weight, SMOOTH)
      loss += weight * result.loss
      return result
    }
    const tags = head(out.tags, 'tags', 1)
    const feats = head(out.feats, 'feats', 0.5)
    const names = head(out.names, 'names', 1)
    const labels = head(relations, 'relations', 1)
    return { words, loss, tags: tags.right, feats: feats.right, names, arcs: arcsRight, relations: labels.right }
  }
}
