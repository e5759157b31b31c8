import { readFileSync } from 'node:fs'
import { normalize } from '../src/language/analyse/features.ts'
import { bestStep } from './pack.ts'

/** Vectors of words that were learned elsewhere. */
export interface WordVectors {
  /** Numbers a vector. */
  readonly size: number
  readonly words: readonly string[]
  /** Row-major: two rows of zeros (the unknown word, the root), then one for each word. */
  readonly rows: Float32Array
}

/** How many of the commonest words are kept, and how many numbers of each: the rest costs more room than it brings. */
const WORDS = 50_000
const SIZE = 96
/** Standard deviation of every number, that of the embeddings which are trained beside them. */
const SPREAD = 0.3
/** Largest value of a 4-bit integer, as networks are packed. */
const LEVELS = 7

/**
 * Reads the commonest words' vectors of a file `{ "words": [...], "vectors": { word: [...] } }`, words in order of their
 * frequency; brings every number to mean 0 and the same spread, and rounds as packing does, so that training sees what ships.
 *
 * @throws Error where the file holds no such vectors
 */
export function readVectors(path: string): WordVectors {
  const file = JSON.parse(readFileSync(path, 'utf8')) as { words?: string[]; vectors?: Record<string, number[]> }
  const { words: all, vectors } = file
  if (!all || !vectors) throw new Error(`Cannot read "${path}": it has no "words" and "vectors"`)
  const words = all
    .filter((word) => normalize(word) === word && !/\d/.test(word) && Array.isArray(vectors[word]))
    .slice(0, WORDS)
  const rows = new Float32Array((words.length + 2) * SIZE)
  for (const [i, word] of words.entries()) rows.set(vectors[word]!.slice(0, SIZE), (i + 2) * SIZE)
  for (let c = 0; c < SIZE; c++) standardize(rows, c)
  for (let r = 2; r < words.length + 2; r++) round(rows.subarray(r * SIZE, (r + 1) * SIZE))
  return { size: SIZE, words, rows }
}

/** Brings a column, but for its first two rows, to mean 0 and the wanted spread. */
function standardize(rows: Float32Array, column: number): void {
  const count = rows.length / SIZE - 2
  let sum = 0
  let squares = 0
  for (let at = 2 * SIZE + column; at < rows.length; at += SIZE) {
    sum += rows[at]!
    squares += rows[at]! ** 2
  }
  const mean = sum / count
  const deviation = Math.sqrt(squares / count - mean ** 2) || 1
  for (let at = 2 * SIZE + column; at < rows.length; at += SIZE) rows[at] = ((rows[at]! - mean) / deviation) * SPREAD
}

function round(row: Float32Array): void {
  const step = bestStep(row, LEVELS)
  row.forEach((x, i) => {
    row[i] = step * Math.max(-LEVELS, Math.min(LEVELS, Math.round(x / step)))
  })
}
