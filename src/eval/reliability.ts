import type { Claim } from '../model/claim.ts'
import type { CalibratedField } from '../resources/calibration.ts'
import { percent, share } from './counts.ts'
import type { GoldClaim } from './golden.ts'
import type { Score } from './task.ts'
import { judge, paired } from './verdict.ts'

/** How sure a claim was of a field, and whether it was right. */
export interface Judged {
  readonly field: CalibratedField
  readonly confidence: number
  readonly right: boolean
}

/**
 * Judges the confidence of an article's claims: an event is right where a golden claim beside it has its type; the other fields are
 * judged where there is such a golden claim.
 */
export function reliabilityOf(claims: readonly Claim[], wanted: readonly GoldClaim[], text: string): Judged[] {
  const golds = new Map(paired(wanted, claims, text).map(({ a, b }) => [b, wanted[a]!]))
  return claims.flatMap((claim, at) => {
    const { confidence } = claim
    const gold = golds.get(at)
    const verdict = gold && judge(gold, claim, text)
    const event: Judged = { field: 'event', confidence: confidence.event, right: verdict?.type ?? false }
    if (!verdict) return [event]
    return [
      event,
      { field: 'actors', confidence: confidence.actors, right: verdict.actor },
      { field: 'recipients', confidence: confidence.recipients, right: verdict.recipient },
      { field: 'attribution', confidence: confidence.attribution, right: verdict.source },
    ]
  })
}

/** Upper ends of the bins of a reliability table. */
const BINS = [0.5, 0.6, 0.7, 0.8, 0.9, 1]

/** How often fields were right by how sure the claims were of them. */
export function reliabilityTable(judged: readonly Judged[]): Score['tables'][number] {
  const rows = [...new Set(judged.map(({ field }) => field))].flatMap((field) =>
    BINS.flatMap((top, at) => {
      const bottom = BINS[at - 1] ?? -1
      const inside = judged.filter((one) => one.field === field && one.confidence > bottom && one.confidence <= top)
      if (inside.length === 0) return []
      const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length
      const right = inside.filter((one) => one.right).length
      return [[`${field} to ${top}`, percent(mean), percent(share(right, inside.length)), `${inside.length}`]]
    }),
  )
  return { title: 'confidence', head: ['said', 'right', 'claims'], rows }
}
