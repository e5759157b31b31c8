/** A source of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
export type Chance = () => number

export function chance(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 0x1_0000_0000
  }
}

/** A whole number from 0, below `limit`. */
export function below(random: Chance, limit: number): number {
  return Math.floor(random() * limit)
}

/** One of a list. @throws RangeError where the list is empty */
export function pick<T>(random: Chance, list: readonly T[]): T {
  if (list.length === 0) throw new RangeError('Cannot pick from an empty list')
  return list[below(random, list.length)]!
}
