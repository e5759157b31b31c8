import type { Claim } from '../../model/claim.ts'
import type { Field } from './field.ts'
import type { JudgedClaim } from './judged.ts'
import { type Share, shareOf } from './share-of.ts'

/** What a confidence is worth: how sure the machine said it was of a field, and how often it was right then. */
export interface ConfidenceBin {
  /** As confidences are named: "event" is right where the claim stands and nobody set its type right. */
  readonly field: keyof Claim['confidence']
  /** Confidences from this one to below that one; the last bin has 1 too. */
  readonly from: number
  readonly to: number
  /** Mean of the confidences in it. */
  readonly said: number
  readonly right: Share
}

const EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1]

/** The field that each confidence is of. */
const FIELD_OF: Readonly<Record<keyof Claim['confidence'], Field>> = {
  event: 'type',
  actors: 'actors',
  recipients: 'recipients',
  time: 'time',
  attribution: 'attribution',
}

/** What confidences are worth by claims that people judged, in order of fields and of confidence; empty bins are left out. */
export function reliability(judged: readonly JudgedClaim[]): ConfidenceBin[] {
  return Object.entries(FIELD_OF).flatMap(([name, field]) => {
    const confidence = name as keyof Claim['confidence']
    // Of a claim that does not stand only the event is known to be wrong.
    const known = judged.filter(({ stands }) => stands || confidence === 'event')
    return EDGES.slice(0, -1).flatMap((from, i) => {
      const to = EDGES[i + 1]!
      const inside = known.filter(({ machine }) => {
        const value = machine.confidence[confidence]
        return from <= value && (value < to || (to === 1 && value === 1))
      })
      if (inside.length === 0) return []
      const said = inside.reduce((sum, { machine }) => sum + machine.confidence[confidence], 0) / inside.length
      const right = inside.filter(({ stands, wrong }) => stands && !wrong.includes(field)).length
      return [{ field: confidence, from, to, said, right: shareOf(right, inside.length) }]
    })
  })
}
