import type { Source, Speaker } from './attribution.ts'
import type { Claim, ClaimAttribution } from './claim.ts'

/** Each of those who say it together; one alone where only one does. */
export function speakersOf(source: Speaker & Pick<Source, 'members'>): readonly Speaker[] {
  return source.members ?? [source]
}

/** The voice nearest to a claim: the innermost link of its chain of attribution; null in the writer's own voice. */
export function voiceOf(claim: Claim): ClaimAttribution | null {
  const { attribution } = claim
  return attribution.length === 0 ? null : attribution[attribution.length - 1]!
}
