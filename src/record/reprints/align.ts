import { diffArrays } from 'diff'
import { locate } from './containment.ts'
import { SHINGLE_WORDS, shinglesOf } from './shingles.ts'
import type { Word } from './word.ts'

/** A stretch in which two texts differ: words of the one from `aStart` to `aEnd`, of the other from `bStart` to `bEnd`. */
export interface Hunk {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

/** Longest stretch, in words, that is aligned word by word; what is longer is a passage cut or written anew. */
const LONGEST_GAP = 60

/**
 * Aligns two copies of a text word by word and returns where they differ, in order. Runs of three words that stand once in
 * each and in the same order are pegs (as in patience diff); between pegs the shortest script of edits (Myers 1986) is
 * taken. Linear in the length of the texts but for a logarithm.
 */
export function differences(a: readonly Word[], b: readonly Word[]): Hunk[] {
  const hunks: Hunk[] = []
  let [aAt, bAt] = [0, 0]
  const close = (aEnd: number, bEnd: number) => {
    if (aEnd > aAt || bEnd > bAt) hunks.push(...refined(a, b, { aStart: aAt, aEnd, bStart: bAt, bEnd }))
  }
  for (const [aPeg, bPeg] of pegs(a, b)) {
    close(aPeg, bPeg)
    aAt = aPeg + 1
    bAt = bPeg + 1
  }
  close(a.length, b.length)
  return hunks
}

/** Pairs of places of the same word, ascending in both. */
function pegs(a: readonly Word[], b: readonly Word[]): (readonly [number, number])[] {
  if (a.length < SHINGLE_WORDS || b.length < SHINGLE_WORDS) return []
  const inB = locate(shinglesOf(b)).places
  const inA = locate(shinglesOf(a)).places
  const unique: [number, number][] = []
  for (const [shingle, [at, ...more]] of inA) {
    const [other, ...others] = inB.get(shingle) ?? []
    if (at !== undefined && other !== undefined && more.length === 0 && others.length === 0) unique.push([at, other])
  }
  const pairs: [number, number][] = []
  let [aLast, bLast] = [-1, -1]
  for (const [aStart, bStart] of longestAscending(unique.sort((x, y) => x[0] - y[0]))) {
    for (let i = 0; i < SHINGLE_WORDS; i++) {
      if (aStart + i <= aLast || bStart + i <= bLast) continue
      aLast = aStart + i
      bLast = bStart + i
      pairs.push([aLast, bLast])
    }
  }
  return pairs
}

/** The longest row of pairs whose second members ascend; the first members do already. */
function longestAscending(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  pairs.forEach(([, value], i) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tails[middle]!]![1] < value) low = middle + 1
      else high = middle
    }
    if (low > 0) before[i] = tails[low - 1]!
    tails[low] = i
  })
  const row: [number, number][] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i]!) row.push(pairs[i]!)
  return row.reverse()
}

function refined(a: readonly Word[], b: readonly Word[], hunk: Hunk): Hunk[] {
  const { aStart, aEnd, bStart, bEnd } = hunk
  const isShort = aEnd - aStart <= LONGEST_GAP && bEnd - bStart <= LONGEST_GAP
  if (!isShort || aStart === aEnd || bStart === bEnd) return [hunk]
  const hunks: Hunk[] = []
  let [aAt, bAt] = [aStart, bStart]
  let open = null as Hunk | null
  const forms = (words: readonly Word[], from: number, to: number) => words.slice(from, to).map(({ form }) => form)
  for (const { added, removed, count } of diffArrays(forms(a, aStart, aEnd), forms(b, bStart, bEnd))) {
    const [aNext, bNext] = [added ? aAt : aAt + count, removed ? bAt : bAt + count]
    if (added || removed) open = { aStart: open?.aStart ?? aAt, bStart: open?.bStart ?? bAt, aEnd: aNext, bEnd: bNext }
    else if (open) {
      hunks.push(open)
      open = null
    }
    aAt = aNext
    bAt = bNext
  }
  return open ? [...hunks, open] : hunks
}
