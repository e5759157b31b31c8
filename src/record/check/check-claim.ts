import type { Claim } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { columnsOf } from '../claim-columns.ts'
import { spansOf } from './spans-of.ts'

/** What a version of a claim repeats of its body. */
export interface CheckedColumns {
  readonly id: string
  readonly documentId: string
  readonly published: string
  readonly type: string
  readonly status: string
  readonly day: string
  readonly lastDay: string
  readonly voice: string
}

/** What is wrong with a claim: spans that do not point at its words, columns that do not say what it says. */
export function problemsOf(claim: Claim, columns: CheckedColumns, text: string): string[] {
  const problems: string[] = []
  if (claim.id !== columns.id || claim.document !== columns.documentId)
    problems.push(
      `is kept as ${columns.id} of ${columns.documentId}, but says that it is ${claim.id} of ${claim.document}`,
    )
  for (const [field, span] of spansOf(claim))
    if (!isWithin(span, text)) problems.push(`${field}: ${span.start} to ${span.end} is no part of the text`)
  const { start, end, exact, prefix, suffix } = claim.evidence
  if (text.slice(start, end) !== exact) problems.push(`evidence: the text at ${start} to ${end} is not what it quotes`)
  if (!text.slice(0, start).endsWith(prefix) || !text.slice(end).startsWith(suffix))
    problems.push(`evidence: the text around ${start} to ${end} is not what it quotes`)
  const said = columnsOf(claim, columns.published)
  for (const column of ['type', 'status', 'day', 'lastDay', 'voice'] as const)
    if (said[column] !== columns[column])
      problems.push(`${column}: it is found by "${columns[column]}" but says "${said[column]}"`)
  return problems
}

function isWithin({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length
}
