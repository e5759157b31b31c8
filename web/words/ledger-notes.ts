import { clean } from '../../src/formats/clean.ts'
import { rangeWords } from '../../src/formats/ledger-words.ts'
import type { Column, LedgerLine, Report } from '../../src/record/ledger/types.ts'

/** What a stage comes to: "85", "25–30 and more without an amount", "no amount given", "denied"; null of nothing. */
export function columnWords({ total, unknown, figures, denials }: Column): string | null {
  if (total !== null) return rangeWords(total) + (unknown > 0 ? ' and more without an amount' : '')
  if (figures.length > 0) return 'no amount given'
  return denials.length > 0 ? 'denied' : null
}

/** In what the reports of a stage contradict each other: that figures differ, and who denies. */
export function disputeWords({ figures, denials }: Column): string[] {
  const differ = figures.some(({ values }) => values.length > 1)
  const deniers = [...figures.flatMap(({ denials }) => denials), ...denials].map(voiceWords)
  return [
    ...(differ ? ['reports differ'] : []),
    ...(deniers.length > 0 ? [`denied by ${[...new Set(deniers)].join(' and ')}`] : []),
  ]
}

/** Who says it: "Job Lusinde", "the writer". */
export function voiceWords({ source }: Pick<Report, 'source'>): string {
  return source === null ? 'the writer' : clean(source)
}

/** What is promised and neither delivered nor cancelled: "80 outstanding"; null where nothing is promised. */
export function outstandingWords({ outstanding, outstandingAbsent, promised }: LedgerLine): string | null {
  if (outstanding !== null)
    return outstanding.high === 0 ? 'nothing outstanding' : `${rangeWords(outstanding)} outstanding`
  if (promised.total === null && promised.unknown === 0) return null
  return `what is outstanding is not known: ${outstandingAbsent}`
}

/** Where a line stands on the page of its ledger: "rail-ton", "money-CNY". */
export function lineId({ kind, unit, currency, per }: Pick<LedgerLine, 'kind' | 'unit' | 'currency' | 'per'>): string {
  const parts = [kind ?? 'not-named', unit, currency, per].filter((part) => part !== null)
  return parts.join('-').replace(/[^\p{L}\p{N}]+/gu, '-')
}
