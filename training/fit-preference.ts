import { sharesOf } from '../src/resources/preference.ts'

/** A choice between candidates: the signs of each, and which are right. */
export interface Choice {
  readonly signs: readonly (readonly string[])[]
  readonly right: readonly boolean[]
}

/** How weights are sought: the ridge that holds them near nothing, how often the choices are gone through, in how many choices a sign must stand. */
export interface Fitting {
  readonly ridge: number
  readonly rounds: number
  readonly least: number
}

const RATE = 0.1

/**
 * The weights of signs by which the right candidates are likeliest: conditional logit (McFadden 1974), by gradient ascent whose steps shrink by
 * sign (Adagrad, Duchi et al. 2011). Nothing is drawn at random: same choices, same weights.
 */
export function fitPreference(choices: readonly Choice[], { ridge, rounds, least }: Fitting): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { signs } of choices)
    for (const sign of new Set(signs.flat())) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const weights = new Map([...counts].filter(([, count]) => count >= least).map(([sign]) => [sign, 0]))
  const kept = choices.map(({ signs, right }) => ({
    right,
    signs: signs.map((list) => list.filter((sign) => weights.has(sign))),
  }))
  const past = new Map<string, number>()
  for (let round = 0; round < rounds; round++)
    for (const { signs, right } of kept) {
      const shares = sharesOf(weights, signs)
      const sum = shares.reduce((total, share, i) => total + (right[i] ? share : 0), 0)
      const slopes = new Map<string, number>()
      for (const [i, list] of signs.entries()) {
        const slope = (right[i] ? shares[i]! / Math.max(sum, 1e-9) : 0) - shares[i]!
        for (const sign of list) slopes.set(sign, (slopes.get(sign) ?? 0) + slope)
      }
      for (const [sign, slope] of slopes) {
        const weight = weights.get(sign)!
        const step = slope - (ridge * weight) / counts.get(sign)!
        const size = (past.get(sign) ?? 0) + step * step
        past.set(sign, size)
        weights.set(sign, weight + (RATE * step) / Math.sqrt(size + 1e-6))
      }
    }
  return weights
}

/** Weights as `parsePreference` reads them, those that round to nothing left out. */
export function writePreference(weights: ReadonlyMap<string, number>): string {
  const rows = [...weights]
    .map(([sign, weight]) => [sign, weight.toFixed(2)] as const)
    .filter(([, weight]) => Math.abs(Number(weight)) >= 0.02)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `sign\tweight\n${rows.map((row) => `${row.join('\t')}\n`).join('')}`
}
