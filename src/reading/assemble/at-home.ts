import type { Claim } from '../../model/claim.ts'

/** Whether a claim tells of a visit to one's own: "Macron was in Paris on Monday". */
export function isVisitHome({ event: { mode }, actors, recipients }: Claim): boolean {
  const [one] = actors
  if (mode !== 'visit' || !one || recipients.length === 0 || one.country === null) return false
  return [...actors, ...recipients].every(({ id }) => id === one.country)
}
