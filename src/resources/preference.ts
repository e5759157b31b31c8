/** How much each sign of a candidate speaks for it. */
export type Preference = ReadonlyMap<string, number>

/**
 * Reads `sign, weight`.
 *
 * @throws Error where a line is malformed, naming it
 */
export function parsePreference(text: string, file: string): Preference {
  const weights = new Map<string, number>()
  for (const [index, row] of text.split(/\r?\n/u).entries()) {
    if (row === '' || row.startsWith('#') || row.startsWith('sign\t')) continue
    const [sign = '', number = ''] = row.split('\t')
    const weight = Number(number)
    if (sign === '' || number === '' || !Number.isFinite(weight))
      throw new Error(`Cannot read ${file}, line ${index + 1}: wanted a sign and a weight, not "${row}"`)
    weights.set(sign, weight)
  }
  return weights
}

/**
 * The share of the choice that each of several candidates has by its signs: conditional logit (McFadden 1974).
 *
 * @param signs those of each candidate
 * @returns shares from 0 to 1 that add up to 1, in the order of the candidates
 */
export function sharesOf(preference: Preference, signs: readonly (readonly string[])[]): readonly number[] {
  const sums = signs.map((list) => list.reduce((sum, sign) => sum + (preference.get(sign) ?? 0), 0))
  const top = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - top))
  const total = odds.reduce((sum, odd) => sum + odd, 0)
  return odds.map((odd) => odd / total)
}
