import { EVENT_TYPES, type EventType } from '../../model/plover.ts'
import type { Database } from '../database.ts'
import { FIELDS, type Field } from './field.ts'
import { type JudgedClaim, judgedClaims } from './judged.ts'
import { type ConfidenceBin, reliability } from './reliability.ts'
import { type Share, shareOf } from './share-of.ts'

/** Precision from what people reviewed. */
export interface Accuracy {
  /** Claims that people accepted or rejected, or set right in a field. */
  readonly reviewed: number
  /** Claims that stand, be it with a field set right. */
  readonly claims: Share
  /** Claims that stand with no field set right. */
  readonly whole: Share
  /** Of the claims that stand, those whose field nobody had to set right. */
  readonly fields: Readonly<Record<Field, Share>>
  /** By the type that the machine read, those with most claims first. */
  readonly types: readonly TypeAccuracy[]
  readonly confidence: readonly ConfidenceBin[]
}

export interface TypeAccuracy {
  readonly type: EventType
  /** Claims that stand, and those that stand with no field set right. */
  readonly claims: Share
  readonly whole: Share
}

/** Counts every reviewed claim once, by where it stands after all reviews of it. */
export function accuracy(db: Database): Accuracy {
  const judged = judgedClaims(db)
  const standing = judged.filter(({ stands }) => stands)
  const fields = FIELDS.map((field) => {
    const wrong = standing.filter((claim) => claim.wrong.includes(field)).length
    return [field, shareOf(standing.length - wrong, standing.length)] as const
  })
  return {
    ...{ reviewed: judged.length, ...sharesOf(judged) },
    fields: Object.fromEntries(fields) as Record<Field, Share>,
    types: EVENT_TYPES.map((type) => ({
      type,
      ...sharesOf(judged.filter(({ machine }) => machine.event.type === type)),
    }))
      .filter(({ claims }) => claims.of > 0)
      .sort((a, b) => b.claims.of - a.claims.of),
    confidence: reliability(judged),
  }
}

function sharesOf(judged: readonly JudgedClaim[]): { readonly claims: Share; readonly whole: Share } {
  const standing = judged.filter(({ stands }) => stands)
  const whole = standing.filter(({ wrong }) => wrong.length === 0)
  return { claims: shareOf(standing.length, judged.length), whole: shareOf(whole.length, judged.length) }
}
