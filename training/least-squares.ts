/** One case: the names of what is true of it, and the number to come near to. */
export interface Case {
  readonly cues: ReadonlySet<string>
  readonly wanted: number
}

/** How often the weights are gone through; they no longer move in the second decimal well before. */
const ROUNDS = 60

/**
 * Ridge regression over cues that are there or not, by coordinate descent: the weights whose sums come nearest to what
 * is wanted, in squares, with `ridge` times their own squares. Nothing is drawn at random: same cases, same weights.
 *
 * @param least cues of fewer cases get no weight
 */
export function leastSquares(cases: readonly Case[], least: number, ridge: number): Map<string, number> {
  const columns = new Map<string, number[]>()
  cases.forEach(({ cues }, i) => {
    for (const cue of cues) {
      const column = columns.get(cue)
      if (column === undefined) columns.set(cue, [i])
      else column.push(i)
    }
  })
  const kept = [...columns].filter(([, at]) => at.length >= least).sort(([a], [b]) => (a < b ? -1 : 1))
  const weights = new Map(kept.map(([cue]) => [cue, 0]))
  const rest = cases.map(({ wanted }) => wanted)
  for (let round = 0; round < ROUNDS; round++)
    for (const [cue, at] of kept) {
      const old = weights.get(cue)!
      const sum = at.reduce((total, i) => total + rest[i]!, 0)
      const weight = (sum + old * at.length) / (at.length + ridge)
      for (const i of at) rest[i]! -= weight - old
      weights.set(cue, weight)
    }
  return weights
}
