import type { ClaimView, NewReview, Reviewed, TypedCorrection } from '../../../src/server/contract.ts'
import { ask, send } from '../../api/client.ts'
import type { FieldName } from './fields.ts'
import { type Judgement, judgementsOf } from './judgements.ts'

/** Something said of a claim, or the wish to take back what was said last, as it waits to be sent. */
export type Unsent =
  | { readonly verdict: 'accept' | 'reject'; readonly claim: string; readonly note: string; readonly reviewer: string }
  | { readonly verdict: 'withdraw'; readonly claim: string; readonly reviewer: string }

/** Sends what was said of a claim. @throws as `send` does */
export function sendUnsent(unsent: Unsent): Promise<Reviewed> {
  const by = byOf(unsent.reviewer)
  if (unsent.verdict === 'withdraw') return send('POST', '/api/reviews/withdraw', by)
  const { claim, verdict, note } = unsent
  const review: NewReview = { claim, verdict, ...(note.trim() === '' ? {} : { note }), ...by }
  return send('POST', '/api/reviews', review)
}

/** Sets a field of a claim right. @throws as `send` does: refused where the field cannot have the value */
export function sendCorrection(claim: string, field: FieldName, value: unknown, reviewer: string): Promise<Reviewed> {
  const correction = { field, value } as TypedCorrection
  return send('POST', '/api/reviews', { claim, verdict: 'correct', correction, ...byOf(reviewer) } satisfies NewReview)
}

/** Where others stand on a claim. @throws as `ask` does */
export async function askOthers(claim: string, reviewer: string): Promise<readonly Judgement[]> {
  const { reviews } = await ask<ClaimView>(`/api/claims/${claim}`)
  return judgementsOf(reviews).filter((judgement) => judgement.reviewer !== reviewer)
}

function byOf(reviewer: string): { readonly reviewer?: string } {
  return reviewer === '' ? {} : { reviewer }
}
