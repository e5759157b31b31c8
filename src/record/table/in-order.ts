/**
 * Numbers in an order, one at a time: where only the first of many are wanted it costs far less than to sort them all.
 *
 * @param numbers are moved about
 * @param before whether the one comes before the other
 */
export function* inOrder(numbers: Int32Array, before: (one: number, other: number) => boolean): Generator<number> {
  for (let at = (numbers.length >> 1) - 1; at >= 0; at--) sift(numbers, numbers.length, at, before)
  for (let size = numbers.length; size > 0; size--) {
    const first = numbers[0]!
    numbers[0] = numbers[size - 1]!
    sift(numbers, size - 1, 0, before)
    yield first
  }
}

/** Moves a number down a heap, to where it comes before those below it. */
function sift(heap: Int32Array, size: number, from: number, before: (one: number, other: number) => boolean): void {
  const moved = heap[from]!
  let at = from
  for (;;) {
    let below = 2 * at + 1
    if (below >= size) break
    if (below + 1 < size && before(heap[below + 1]!, heap[below]!)) below++
    if (!before(heap[below]!, moved)) break
    heap[at] = heap[below]!
    at = below
  }
  if (size > 0) heap[at] = moved
}
