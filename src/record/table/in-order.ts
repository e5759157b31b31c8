/** Keys that are put in order first, and how many times as many each time after: few ask for more than the first. */
const [FIRST, TIMES] = [128, 8]

/** More than any number of a row or a happening: with it, another number makes one key, which a day leaves room for. */
export const NUMBERS = 2 ** 26

/**
 * Keys, the greatest first, one at a time: where only the first of many are wanted it costs far less than to sort them all.
 *
 * @param keys in any order; are left as they are
 */
export function* inOrder(keys: Float64Array): Generator<number> {
  let left = keys
  for (let most = FIRST; left.length > most; most *= TIMES) {
    const [first, rest] = parted(left, leastOfFirst(left, most))
    yield* first.sort().reverse()
    left = rest
  }
  yield* left.slice().sort().reverse()
}

/** The last of the first so many, of more. */
function leastOfFirst(keys: Float64Array, most: number): number {
  // The least of those that are among the first so far stands at the top of the heap.
  const heap = keys.slice(0, most).sort()
  let least = heap[0]!
  for (let i = most; i < keys.length; i++) {
    const key = keys[i]!
    if (key <= least) continue
    sink(heap, key)
    least = heap[0]!
  }
  return least
}

/** Keys that are no less than one, and those that are. */
function parted(keys: Float64Array, least: number): readonly [Float64Array, Float64Array] {
  const rest = new Float64Array(keys.length)
  const first: number[] = []
  let size = 0
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!
    if (key >= least) first.push(key)
    else rest[size++] = key
  }
  return [Float64Array.from(first), rest.subarray(0, size)]
}

/** Puts a key in the place of the least. */
function sink(heap: Float64Array, key: number): void {
  let at = 0
  for (;;) {
    let below = 2 * at + 1
    if (below >= heap.length) break
    if (below + 1 < heap.length && heap[below + 1]! < heap[below]!) below++
    if (heap[below]! >= key) break
    heap[at] = heap[below]!
    at = below
  }
  heap[at] = key
}
