/** Two things matched one to one: their places in the two lists. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/**
 * Matches two lists one to one, heaviest pair first; pairs of no weight never match. Ties go to what comes first in the
 * first list, then in the second, so the same lists always match the same way.
 *
 * @param weigh how well the thing at `a` of the first list fits the one at `b` of the second
 */
export function matching(sizeA: number, sizeB: number, weigh: (a: number, b: number) => number): Pair[] {
  const pairs: Pair[] = []
  for (let a = 0; a < sizeA; a++) {
    for (let b = 0; b < sizeB; b++) {
      const weight = weigh(a, b)
      if (weight > 0) pairs.push({ a, b, weight })
    }
  }
  pairs.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)
  const takenA = new Set<number>()
  const takenB = new Set<number>()
  return pairs.filter(({ a, b }) => {
    if (takenA.has(a) || takenB.has(b)) return false
    takenA.add(a)
    takenB.add(b)
    return true
  })
}
