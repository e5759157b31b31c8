import type { Claim } from '../../model/claim.ts'

/** Types of what one does with or for another: whom a state blames, fights or arrests may be its own. */
const AMONG: ReadonlySet<Claim['event']['type']> = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT'])

/** Whether a claim tells what those who act for one state have with each other: "Macron was in Paris", "the president praised his envoy". */
export function isWithItself({ event, actors, recipients }: Claim): boolean {
  const [one] = actors
  if (!one || recipients.length === 0 || one.country === null || one.id !== one.country) return false
  return AMONG.has(event.type) && [...actors, ...recipients].every(({ id }) => id === one.id)
}
