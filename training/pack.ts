import { isDeepStrictEqual } from 'node:util'
import { NETWORK_MAGIC, type NetworkFile } from '../src/resources/network.ts'
import type { NetworkConfig } from '../src/resources/network-shape.ts'
import { parameterShapes } from '../src/resources/network-shape.ts'
import type { Weight } from './tape.ts'

/**
 * Packs the averaged weights: a magic word, the length of the header, the header (JSON), then parameters in the order of
 * `parameterShapes`: embeddings as 4-bit integers with a step a row, matrices as 8-bit integers with a step a column, vectors as
 * float32. See src/resources/network.ts for the reader.
 */
export function packNetwork(config: NetworkConfig, weights: readonly Weight[]): Uint8Array {
  const byName = new Map(weights.map((w) => [w.name, w.mean.data]))
  const header = Buffer.from(JSON.stringify(config))
  const padded = Buffer.concat([header, Buffer.alloc((4 - (header.length % 4)) % 4, ' ')])
  const parts: Uint8Array[] = [Buffer.from(NETWORK_MAGIC), new Uint8Array(Uint32Array.of(padded.length).buffer), padded]
  for (const { name, rows, cols, kind } of parameterShapes(config)) {
    const data = byName.get(name)!
    if (kind === 'vector') parts.push(new Uint8Array(data.slice().buffer))
    else if (kind === 'embedding' || kind === 'fixed') parts.push(...packRows(data, rows, cols))
    else parts.push(...packColumns(data, rows, cols))
  }
  return Buffer.concat(parts)
}

function packRows(data: Float32Array, rows: number, cols: number): Uint8Array[] {
  const steps = new Float32Array(rows)
  const out = new Uint8Array((rows * cols) / 2)
  for (let r = 0; r < rows; r++) {
    const row = data.subarray(r * cols, (r + 1) * cols)
    const step = bestStep(row, 7)
    steps[r] = step
    row.forEach((x, c) => {
      const q = Math.max(-7, Math.min(7, Math.round(x / step))) + 8
      const at = r * cols + c
      out[at >> 1]! |= at & 1 ? q << 4 : q
    })
  }
  return [new Uint8Array(steps.buffer), out]
}

/** The step with the least squared error, among those that cut the largest weights a little. */
export function bestStep(row: Float32Array, levels: number): number {
  const peak = row.reduce((top, x) => Math.max(top, Math.abs(x)), 0)
  if (peak === 0) return 1
  let best = peak / levels
  let least = Infinity
  for (const cut of [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7]) {
    const step = (peak * cut) / levels
    let error = 0
    for (const x of row) error += (x - step * Math.max(-levels, Math.min(levels, Math.round(x / step)))) ** 2
    if (error < least) {
      least = error
      best = step
    }
  }
  return best
}

function packColumns(data: Float32Array, rows: number, cols: number): Uint8Array[] {
  const steps = new Float32Array(cols)
  const out = new Int8Array(rows * cols)
  for (let c = 0; c < cols; c++) {
    let peak = 0
    for (let r = 0; r < rows; r++) peak = Math.max(peak, Math.abs(data[r * cols + c]!))
    const step = peak / 127 || 1
    steps[c] = step
    for (let r = 0; r < rows; r++) out[r * cols + c] = Math.round(data[r * cols + c]! / step)
  }
  return [new Uint8Array(steps.buffer), new Uint8Array(out.buffer)]
}

/**
 * Sets weights to those of a packed network, so that training goes on from it. A network without word vectors may be
 * started from as well: what is made of them starts at nothing.
 *
 * @throws Error where its inventories are not those of the treebanks at hand
 */
export function unpackNetwork(file: NetworkFile, config: NetworkConfig, weights: readonly Weight[]): void {
  const { vectorSize, vectorWords } = file.config.vectorSize === 0 ? file.config : config
  if (!isDeepStrictEqual(file.config, { ...config, name: file.config.name, vectorSize, vectorWords }))
    throw new Error('Cannot start from this network: its words, labels or sizes are not those of the treebanks')
  for (const { name, data, mean, fixed } of weights) {
    if (fixed) continue
    data.fill(0)
    const embedding = file.embeddings.get(name)
    const matrix = file.matrices.get(name)
    const vector = file.vectors.get(name)
    if (vector) data.set(vector)
    else if (matrix)
      for (let at = 0; at < matrix.values.length; at++) data[at] = matrix.values[at]! * matrix.steps[at % matrix.cols]!
    else if (embedding)
      for (let at = 0; at < data.length; at++) {
        const byte = embedding.nibbles[at >> 1]!
        data[at] = ((at & 1 ? byte >> 4 : byte & 15) - 8) * embedding.steps[Math.floor(at / embedding.cols)]!
      }
    mean.data.set(data)
  }
}
