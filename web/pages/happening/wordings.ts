import type { FoundClaim } from '../../../src/record/ask/find-claims.ts'

/** Words in which something is reported: the first report that has them, and the others that do. */
export interface Wording {
  readonly first: FoundClaim
  readonly others: readonly FoundClaim[]
}

/**
 * Reports by what they say in which words, so that copies of one sentence are shown once: of the same status, by the same
 * voice. Case, spaces and marks do not count.
 */
export function wordings(reports: readonly FoundClaim[]): Wording[] {
  const known = new Map<string, FoundClaim[]>()
  for (const report of reports) {
    const { evidence, status, attribution } = report.claim
    const words = (evidence.exact.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
    const key = [status.value, ...attribution.map(({ source }) => source?.id ?? '?'), words].join('\n')
    known.set(key, [...(known.get(key) ?? []), report])
  }
  return [...known.values()].map(([first, ...others]) => ({ first: first!, others }))
}
