/** A set of whole numbers from 0 to below 2^32, each once and in order. */
export type KeySet = Uint32Array

/** Both sets in one. */
export function union(a: KeySet, b: KeySet): KeySet {
  const both = new Uint32Array(a.length + b.length)
  let size = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const x = a[i]!
    const y = b[j]!
    both[size++] = Math.min(x, y)
    if (x <= y) i++
    if (y <= x) j++
  }
  for (; i < a.length; i++) both[size++] = a[i]!
  for (; j < b.length; j++) both[size++] = b[j]!
  return both.slice(0, size)
}

/** Whether a set has a key. Keys are spread evenly, so that where one would stand is guessed closely, step by step. */
export function has(set: KeySet, key: number): boolean {
  let low = 0
  let high = set.length - 1
  while (low <= high) {
    const least = set[low]!
    const most = set[high]!
    if (key < least || key > most) return false
    const at = most === least ? low : low + Math.floor(((key - least) / (most - least)) * (high - low))
    const there = set[at]!
    if (there === key) return true
    if (there < key) low = at + 1
    else high = at - 1
  }
  return false
}
