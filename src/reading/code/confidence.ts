import type { Filler } from './filler.ts'
import type { Reading } from './reading.ts'

/** A verb with both parties in their places is surest; a noun, a party that was inferred or is missing make it less so. */
export function confidenceOf(
  { token, row, share }: Reading,
  actors: readonly Filler[],
  recipients: readonly Filler[],
): number {
  const word = token.upos === 'VERB' ? 0.9 : 0.75
  const side = (fillers: readonly Filler[]) => (fillers.length > 0 ? fillers[0]!.confidence : 0.6)
  const detail = share === null ? Math.min(row.conditions.length, 3) * 0.02 : (share - 1) / 2
  return Math.round((word + detail) * ((side(actors) + side(recipients)) / 2) * 100) / 100
}
