/** A source of numbers from 0 (with) to 1 (without): `chance` of invented.ts. */
export type Chance = () => number

/** A whole number from 0, below `limit`. */
export function below(random: Chance, limit: number): number {
  return Math.floor(random() * limit)
}

/** One of a list. @throws RangeError where the list is empty */
export function pick<T>(random: Chance, list: readonly T[]): T {
  if (list.length === 0) throw new RangeError('Cannot pick from an empty list')
  return list[below(random, list.length)]!
}
