import { SHINGLE_WORDS } from './shingles.ts'

/** Least share of the shorter text's words that the longer has too. Cut and edited copies keep 0.75 to 1, texts built on one form 0.65 at most. */
const LEAST_OF_SHORTER = 0.7
/** Least share of the longer text's words that the shorter has too: a text that only quotes the other stays below. */
const LEAST_OF_LONGER = 0.3

/** A text's shingles ready to be compared with many: where each of them stands. */
export interface Located {
  readonly size: number
  readonly places: ReadonlyMap<number, readonly number[]>
}

export function locate(shingles: Uint32Array): Located {
  const places = new Map<number, number[]>()
  shingles.forEach((shingle, at) => {
    const known = places.get(shingle)
    if (known) known.push(at)
    else places.set(shingle, [at])
  })
  return { size: shingles.length, places }
}

/**
 * Whether two texts are one text reprinted. Measured is containment (Broder 1997) in words rather than in shingles: the share
 * of a text's words that lie in any run of three which the other has too. So a changed word costs one word and not three
 * shingles, and a copy cut to 60 % keeps nearly all; texts built on one form (the same questions to two candidates)
 * share little more than half. Symmetric.
 */
export function areReprints(a: Located, b: Uint32Array): boolean {
  if (a.size === 0 || b.length === 0) return false
  if (Math.min(a.size, b.length) < LEAST_OF_LONGER * Math.max(a.size, b.length) - SHINGLE_WORDS) return false
  const { ofA, ofB } = containment(a, b)
  const [shorter, longer] = a.size < b.length || (a.size === b.length && ofA < ofB) ? [ofA, ofB] : [ofB, ofA]
  return shorter >= LEAST_OF_SHORTER && longer >= LEAST_OF_LONGER
}

/** Share of the words of each text that lie in a run of three which both have. */
export function containment(a: Located, b: Uint32Array): { readonly ofA: number; readonly ofB: number } {
  const inA = new Uint8Array(a.size)
  const inB = new Uint8Array(b.length)
  b.forEach((shingle, at) => {
    const places = a.places.get(shingle)
    if (places === undefined) return
    inB[at] = 1
    for (const place of places) inA[place] = 1
  })
  return { ofA: covered(inA), ofB: covered(inB) }
}

/** Share of the words under a row of shingles that lie in a marked one. */
function covered(marks: Uint8Array): number {
  const last = marks.length - 1 + SHINGLE_WORDS
  let words = 0
  let end = 0
  marks.forEach((mark, at) => {
    if (mark === 0) return
    words += at + SHINGLE_WORDS - Math.max(at, end)
    end = at + SHINGLE_WORDS
  })
  return words / last
}
