import type { Claim, ClaimAttribution } from './claim.ts'

/** The voice nearest to a claim: the innermost link of its chain of attribution; null in the writer's own voice. */
export function voiceOf(claim: Claim): ClaimAttribution | null {
  const { attribution } = claim
  return attribution.length === 0 ? null : attribution[attribution.length - 1]!
}
