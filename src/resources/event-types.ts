import { EVENT_TYPES, type EventType } from '../model/plover.ts'

/** What a verb may tell: an event of a type, or none. */
export const OUTCOMES: readonly (EventType | null)[] = [null, ...EVENT_TYPES]

/** How much each sign of a verb speaks for each outcome, in the order of `OUTCOMES`. */
export interface TypeWeights {
  readonly size: number
  get(sign: string): readonly number[] | undefined
}

/** Weights are written as whole hundredths. */
const UNIT = 100

/**
 * Reads `sign` and a column for each outcome, in hundredths. A line is read when its sign is first asked for: a text has few of
 * the thousands.
 *
 * @throws Error where a line holds no sign; from `get`, where its numbers are malformed; both name the line
 */
export function parseTypeWeights(text: string, file: string): TypeWeights {
  const lines = new Map<string, { readonly cells: string; readonly line: number }>()
  for (const [index, row] of text.split('\n').entries()) {
    if (row === '' || row.startsWith('#') || row.startsWith('sign\t')) continue
    const tab = row.indexOf('\t')
    if (tab <= 0) throw new Error(`Cannot read ${file}, line ${index + 1}: wanted a sign and its weights, not "${row}"`)
    lines.set(row.slice(0, tab), { cells: row.slice(tab + 1), line: index + 1 })
  }
  const known = new Map<string, readonly number[]>()
  return {
    size: lines.size,
    get(sign) {
      const read = known.get(sign)
      const written = read ? undefined : lines.get(sign)
      if (!written) return read
      const numbers = written.cells.split('\t').map((cell) => Number(cell) / UNIT)
      if (numbers.length !== OUTCOMES.length || numbers.some((number) => !Number.isFinite(number)))
        throw new Error(`Cannot read ${file}, line ${written.line}: wanted ${OUTCOMES.length} whole numbers`)
      known.set(sign, numbers)
      return numbers
    },
  }
}

/** Weights as `parseTypeWeights` reads them; signs that speak for nothing are left out. */
export function writeTypeWeights(weights: ReadonlyMap<string, readonly number[]>): string {
  const lines = [...weights]
    .map(([sign, numbers]) => [sign, ...numbers.map((number) => Math.round(number * UNIT))] as const)
    .filter(([, ...numbers]) => numbers.some((number) => number !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const head = ['sign', ...OUTCOMES.map((type) => type ?? '-')].join('\t')
  return `${head}\n${lines.map((line) => `${line.join('\t')}\n`).join('')}`
}

/** The share of each outcome for a verb of these signs: multinomial logit; from 0 to 1, adding up to 1. */
export function outcomeShares(weights: TypeWeights, signs: readonly string[]): number[] {
  const sums = OUTCOMES.map(() => 0)
  for (const sign of signs) {
    const numbers = weights.get(sign)
    if (numbers) for (let i = 0; i < sums.length; i++) sums[i]! += numbers[i]!
  }
  const top = Math.max(...sums)
  const odds = sums.map((sum) => Math.exp(sum - top))
  const total = odds.reduce((sum, odd) => sum + odd, 0)
  return odds.map((odd) => odd / total)
}
