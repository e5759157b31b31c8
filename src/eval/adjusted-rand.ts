import { type Counts, share } from './counts.ts'

/** How far two partitions of the same things agree, over all pairs of things. */
export interface PairAgreement {
  /** Pairs in one cluster of both, of the found and of the gold partition. */
  readonly pairs: Counts
  /** The adjusted Rand index: 1 where they agree wholly, about 0 where they agree as chance has it. */
  readonly adjustedRandIndex: number
}

/**
 * Compares two partitions by pairs, with the adjusted Rand index of Hubert and Arabie (1985).
 *
 * @param gold the cluster of each thing by its place
 * @param found the same for the partition that is measured
 * @throws RangeError where they are not of one length
 */
export function pairAgreement(gold: readonly string[], found: readonly string[]): PairAgreement {
  if (gold.length !== found.length)
    throw new RangeError(`Cannot compare ${gold.length} things with ${found.length}: wanted the same things`)
  const both = pairsIn(gold.map((cluster, i) => JSON.stringify([cluster, found[i]])))
  const inGold = pairsIn(gold)
  const inFound = pairsIn(found)
  const expected = share(inGold * inFound, pairs(gold.length))
  const most = (inGold + inFound) / 2
  return {
    pairs: { right: both, found: inFound, gold: inGold },
    // Both partitions are all singletons, or one cluster each: they are the same.
    adjustedRandIndex: most === expected ? 1 : (both - expected) / (most - expected),
  }
}

function pairsIn(clusters: readonly string[]): number {
  const sizes = new Map<string, number>()
  for (const cluster of clusters) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, size) => sum + pairs(size), 0)
}

function pairs(size: number): number {
  return (size * (size - 1)) / 2
}
