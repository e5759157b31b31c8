import type { Claim } from '../../model/claim.ts'
import type { Verdict } from '../keep/keep-version.ts'
import { type Correction, FIELDS, type Field, withField } from './field.ts'
import { type Review, standingReviews } from './review.ts'

/** Where a claim stands after all reviews of it: of two that contradict each other the later one holds, and one taken back is as if it had never been. */
export interface Decisions {
  readonly verdict: Verdict | null
  readonly corrections: readonly Correction[]
}

/** @param reviews of one claim, the oldest first */
export function decisionsOf(reviews: readonly Review[]): Decisions {
  let verdict: Verdict | null = null
  const corrections = new Map<Field, Correction>()
  for (const { kind, field, value } of standingReviews(reviews)) {
    if (kind === 'accept') verdict = 'accepted'
    else if (kind === 'reject') verdict = 'rejected'
    else if (kind === 'correct' && isField(field)) corrections.set(field, { field, value } as Correction)
  }
  return { verdict, corrections: [...corrections.values()] }
}

/** A claim as people set it right. */
export function corrected(claim: Claim, { corrections }: Decisions): Claim {
  // The type goes first: setting it takes the mode away.
  const ordered = corrections.toSorted((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field))
  return ordered.reduce(withField, claim)
}

/** Whether people have said anything that changes how a claim stands. */
export function isDecided({ verdict, corrections }: Decisions): boolean {
  return verdict !== null || corrections.length > 0
}

function isField(field: string | null): field is Field {
  return (FIELDS as readonly (string | null)[]).includes(field)
}
