import type { FoundClaim } from '../../../src/record/ask/find-claims.ts'

/** Words in which something is reported: the first report that has them, and how many others do. */
export interface Wording {
  readonly first: FoundClaim
  readonly others: number
}

/** Reports by their words, so that copies of one sentence are shown once. Case, spaces and marks do not count. */
export function wordings(reports: readonly FoundClaim[]): Wording[] {
  const known = new Map<string, { first: FoundClaim; others: number }>()
  for (const report of reports) {
    const key = (report.claim.evidence.exact.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
    const same = known.get(key)
    if (same === undefined) known.set(key, { first: report, others: 0 })
    else same.others++
  }
  return [...known.values()]
}
