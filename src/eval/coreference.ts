import { bestTotal } from './assignment.ts'
import { share } from './counts.ts'

/** Precision, recall and their harmonic mean. */
export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** The three measures of the CoNLL 2012 shared task over clusters of the same mentions, and the mean of their F1. */
export interface Coreference {
  readonly muc: Rates
  readonly bcubed: Rates
  readonly ceafe: Rates
  readonly conll: number
}

/**
 * Compares two partitions of the same mentions: by links (MUC: Vilain et al. 1995), by mentions (B-cubed: Bagga and Baldwin
 * 1998) and by clusters (entity-based CEAF: Luo 2005). Where there is nothing to link on either side, MUC counts as right.
 *
 * @param gold the cluster of each mention by its place
 * @param found the same for the partition that is measured
 * @throws RangeError where they are not of one length
 */
export function coreference(gold: readonly string[], found: readonly string[]): Coreference {
  if (gold.length !== found.length)
    throw new RangeError(`Cannot compare ${gold.length} mentions with ${found.length}: wanted the same mentions`)
  const [key, response] = [clustersOf(gold), clustersOf(found)]
  const muc = rates(linkShare(response, gold), linkShare(key, found))
  const bcubed = rates(mentionShare(response, gold), mentionShare(key, found))
  const total = bestTotal(key.length, response.length, (i, j) => likeness(key[i]!, response[j]!))
  const ceafe = rates(share(total, response.length), share(total, key.length))
  return { muc, bcubed, ceafe, conll: (muc.f1 + bcubed.f1 + ceafe.f1) / 3 }
}

function rates(precision: number, recall: number): Rates {
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) }
}

function clustersOf(names: readonly string[]): number[][] {
  const clusters = new Map<string, number[]>()
  names.forEach((name, i) => {
    clusters.set(name, [...(clusters.get(name) ?? []), i])
  })
  return [...clusters.values()]
}

/** Share of the links that hold the clusters together which the other partition has too; 1 where there are none. */
function linkShare(clusters: readonly number[][], other: readonly string[]): number {
  let right = 0
  let all = 0
  for (const members of clusters) {
    right += members.length - new Set(members.map((i) => other[i])).size
    all += members.length - 1
  }
  return all === 0 ? 1 : right / all
}

/** Mean over mentions of the share of their cluster that the other partition puts with them too. */
function mentionShare(clusters: readonly number[][], other: readonly string[]): number {
  let sum = 0
  for (const members of clusters)
    for (const member of members) sum += members.filter((i) => other[i] === other[member]).length / members.length
  return share(sum, other.length)
}

/** Dice's coefficient of two clusters: phi4 of Luo. */
function likeness(a: readonly number[], b: readonly number[]): number {
  return (2 * a.filter((member) => b.includes(member)).length) / (a.length + b.length)
}
