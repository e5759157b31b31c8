import { type NetworkConfig, parameterShapes } from './network-shape.ts'

/** First bytes of a network file. */
export const NETWORK_MAGIC = 'CHNN'

/** Rows of 4-bit integers (value + 8, low half of the byte first) with a step a row. */
export interface PackedEmbedding {
  readonly rows: number
  readonly cols: number
  readonly steps: Float32Array
  readonly nibbles: Uint8Array
}

/** 8-bit integers, row-major, with a step a column. */
export interface PackedMatrix {
  readonly rows: number
  readonly cols: number
  readonly steps: Float32Array
  readonly values: Int8Array
}

/** A network as its file keeps it. */
export interface NetworkFile {
  readonly config: NetworkConfig
  readonly embeddings: ReadonlyMap<string, PackedEmbedding>
  readonly matrices: ReadonlyMap<string, PackedMatrix>
  readonly vectors: ReadonlyMap<string, Float32Array>
}

/**
 * Reads a packed network: magic word, length of the header, header (JSON), parameters in the order of `parameterShapes`.
 *
 * @throws Error where the bytes are no network or are cut short.
 */
export function parseNetwork(bytes: Uint8Array): NetworkFile {
  const magic = String.fromCharCode(...bytes.subarray(0, 4))
  if (magic !== NETWORK_MAGIC)
    throw new Error(`Cannot read the network: it starts with "${magic}", wanted "${NETWORK_MAGIC}"`)
  // A copy of its own, so that floats are aligned whatever buffer the bytes came in.
  const buffer = bytes.slice().buffer
  const headerLength = new DataView(buffer).getUint32(4, true)
  let at = 8 + headerLength
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 8, headerLength))) as NetworkConfig
  const config: NetworkConfig = { ...header, vectorSize: header.vectorSize ?? 0, vectorWords: header.vectorWords ?? [] }
  const take = (count: number) => {
    const from = at
    at += count
    if (at > buffer.byteLength)
      throw new Error(`Cannot read the network: it ends after ${buffer.byteLength} bytes, wanted at least ${at}`)
    return from
  }
  const floats = (count: number) => {
    const from = take(count * 4)
    return from % 4 === 0 ? new Float32Array(buffer, from, count) : new Float32Array(buffer.slice(from, at))
  }
  const embeddings = new Map<string, PackedEmbedding>()
  const matrices = new Map<string, PackedMatrix>()
  const vectors = new Map<string, Float32Array>()
  for (const { name, rows, cols, kind } of parameterShapes(config)) {
    if (kind === 'vector') vectors.set(name, floats(rows * cols))
    else if (kind === 'embedding' || kind === 'fixed') {
      const steps = floats(rows)
      embeddings.set(name, {
        rows,
        cols,
        steps,
        nibbles: new Uint8Array(buffer, take((rows * cols) / 2), (rows * cols) / 2),
      })
    } else {
      const steps = floats(cols)
      matrices.set(name, { rows, cols, steps, values: new Int8Array(buffer, take(rows * cols), rows * cols) })
    }
  }
  return { config, embeddings, matrices, vectors }
}
