/** Sizes and inventories of a network: all that is needed to lay out its parameters. */
export interface NetworkConfig {
  /** Name that claims carry: "en-4". */
  readonly name: string
  readonly width: number
  readonly wordSize: number
  readonly pieceSize: number
  /** Numbers of a vector that was learned elsewhere, from far more text than the treebanks hold, and is not trained further. */
  readonly vectorSize: number
  readonly buckets: number
  readonly arcSize: number
  readonly relationSize: number
  /** Words of context that each layer of the recurrence sees: 1 or 3. */
  readonly windows: readonly number[]
  /** Number of layers below the heads for tags and features. */
  readonly tagLayers: number
  /** Vocabulary in order of id; ids 0 and 1 are the unknown word and the root. */
  readonly words: readonly string[]
  /** Words that have such a vector, in order of id; ids 0 and 1 are the unknown word and the root, whose vectors are zero. */
  readonly vectorWords: readonly string[]
  /** `UPOS|XPOS` */
  readonly tags: readonly string[]
  readonly feats: readonly string[]
  readonly relations: readonly string[]
  readonly names: readonly string[]
}

/** How a parameter is kept: rows looked up (and trained, or fixed), a matrix multiplied, a vector added. */
export type ParameterKind = 'embedding' | 'fixed' | 'matrix' | 'vector'

export interface ParameterShape {
  readonly name: string
  readonly rows: number
  readonly cols: number
  readonly kind: ParameterKind
}

/** Arc scores get a learned bias for the distance from word to head, cut at this many words; one more for the root. */
export const FARTHEST = 24
export const DISTANCES = 64

const pad = (n: number) => (n + 7) & ~7

/** The parameters of a network, in the order in which files keep them. Output widths are padded to multiples of 8. */
export function parameterShapes(config: NetworkConfig): ParameterShape[] {
  const { width, arcSize, relationSize } = config
  const out: ParameterShape[] = []
  const embedding = (name: string, rows: number, cols: number) => out.push({ name, rows, cols, kind: 'embedding' })
  const dense = (name: string, rows: number, cols: number) => {
    out.push({ name, rows, cols, kind: 'matrix' }, { name: `${name}.bias`, rows: 1, cols, kind: 'vector' })
  }
  embedding('word', config.words.length + 2, config.wordSize)
  embedding('piece', config.buckets, config.pieceSize)
  if (config.vectorSize > 0)
    out.push({ name: 'known', rows: config.vectorWords.length + 2, cols: config.vectorSize, kind: 'fixed' })
  dense('input', config.wordSize + config.pieceSize + config.vectorSize, width)
  for (const [i, window] of config.windows.entries()) dense(`layer${i}`, window * width, 3 * width)
  dense('tag', width, pad(config.tags.length))
  dense('feats', width, pad(config.feats.length))
  dense('name', width, pad(config.names.length))
  dense('heads', width, 2 * arcSize + 2 * relationSize)
  out.push({ name: 'arc', rows: arcSize, cols: arcSize, kind: 'matrix' })
  out.push({ name: 'headness', rows: 1, cols: arcSize, kind: 'vector' })
  out.push({ name: 'distance', rows: 1, cols: DISTANCES, kind: 'vector' })
  dense('relation', 3 * relationSize, pad(config.relations.length))
  return out
}

/** Index into `distance` for a word (1 to n) and its head (0 to n). */
export function distanceIndex(word: number, head: number): number {
  if (head === 0) return DISTANCES - 1
  return Math.max(-FARTHEST, Math.min(FARTHEST, head - word)) + FARTHEST + 1
}
