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
    const least = leastOfFirst(left, most)
    yield* from(left, least).sort().reverse()
    left = below(left, least)
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

function from(keys: Float64Array, least: number): Float64Array {
  const found: number[] = []
  for (let i = 0; i < keys.length; i++) if (keys[i]! >= least) found.push(keys[i]!)
  return Float64Array.from(found)
}

function below(keys: Float64Array, most: number): Float64Array {
  const found = new Float64Array(keys.length)
  let size = 0
  for (let i = 0; i < keys.length; i++) if (keys[i]! < most) found[size++] = keys[i]!
  return found.subarray(0, size)
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
