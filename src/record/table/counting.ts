import type { Ints } from './ints.ts'
import type { Lists } from './lists.ts'

/** How many rows have each number. @param size of the counts: more than the largest number */
export function countColumn({ data }: Ints, rows: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size)
  for (let i = 0; i < rows.length; i++) counts[data[rows[i]!]!]!++
  return counts
}

/**
 * How many rows have each value in their list; a row counts once for a value, however often it has it.
 *
 * @param size of the counts
 * @param as what a value counts as; itself where it is left out
 */
export function countLists({ starts, values }: Lists, rows: Int32Array, size: number, as?: Int32Array): Int32Array {
  const counts = new Int32Array(size)
  const last = new Int32Array(size).fill(-1)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const start = starts[row]!
    const end = starts[row + 1]!
    // Most have one, which cannot be the same twice.
    const isOne = end - start === 1
    for (let at = start; at < end; at++) {
      const value = as === undefined ? values[at]! : as[values[at]!]!
      if (isOne) {
        counts[value]!++
        continue
      }
      if (last[value] === row) continue
      last[value] = row
      counts[value]!++
    }
  }
  return counts
}

/**
 * The numbers with most, the most first; of equals those that come first by `compare`. Numbers that have none are left out.
 *
 * @param most how many at most
 */
export function topOf(counts: Int32Array, most: number, compare: (a: number, b: number) => number): number[] {
  const least = leastOfTop(counts, most)
  const found: number[] = []
  for (let number = 0; number < counts.length; number++) if (counts[number]! >= least) found.push(number)
  return found.sort((a, b) => counts[b]! - counts[a]! || compare(a, b)).slice(0, most)
}

/** The count that the last of the top has: what has less is none of them. */
function leastOfTop(counts: Int32Array, most: number): number {
  const having = new Map<number, number>()
  for (let number = 0; number < counts.length; number++) {
    const count = counts[number]!
    if (count > 0) having.set(count, (having.get(count) ?? 0) + 1)
  }
  let [left, least] = [most, Number.POSITIVE_INFINITY]
  for (const count of [...having.keys()].sort((a, b) => b - a)) {
    if (left <= 0) break
    left -= having.get(count)!
    least = count
  }
  return least
}

/** By text: of two texts the one that comes first. */
export function byText(text: (number: number) => string): (a: number, b: number) => number {
  return (a, b) => {
    const [one, other] = [text(a), text(b)]
    return one < other ? -1 : one > other ? 1 : 0
  }
}
