import { parseTable } from './table.ts'

/** Weights of what bears on the factuality of a verbal predicate, by the name of the cue. */
export type FactualityWeights = ReadonlyMap<string, number>

/**
 * Reads `factuality.tsv`: `cue weight`, as `training/factuality.ts` writes it.
 *
 * @throws Error naming the file, the line and what is wanted, where a line cannot be read or repeats an earlier cue
 */
export function parseFactuality(tsv: string, file = 'factuality.tsv'): FactualityWeights {
  const weights = new Map<string, number>()
  for (const row of parseTable(file, tsv)) {
    const cue = row.get('cue')
    const weight = Number(row.get('weight'))
    if (row.get('weight') === '' || !Number.isFinite(weight))
      throw row.error(`cannot read the weight "${row.get('weight')}"; wanted a number`)
    if (weights.has(cue)) throw row.error(`the cue "${cue}" stands above already`)
    weights.set(cue, weight)
  }
  return weights
}
