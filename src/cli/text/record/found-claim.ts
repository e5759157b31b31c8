import { clean } from '../../../formats/clean.ts'
import { dayWords } from '../../../formats/dates.ts'
import type { DocumentHead, FoundClaim } from '../../../record/ask/find-claims.ts'
import { claimText, type Page } from '../claim.ts'
import { labelled } from '../wrap.ts'

const INDENT = ' '.repeat(5)
const LABEL = 9

/** A claim of the record as lines: what it says, then the document and what people decided. */
export function foundClaimText(found: FoundClaim, number: number, page: Page): string {
  const { style, width } = page
  const row = (label: string, words: string) => labelled(style.dim(label), words, LABEL, width, INDENT)
  const lines = [claimText(found.claim, number, page), row('in', headWords(found.document)), row('id', idWords(found))]
  const review = reviewWords(found)
  if (review !== null) lines.push(row('review', review))
  return lines.join('\n')
}

/** "Loans for the north · The Daily Record · 19 February 2024". */
export function headWords({ id, title, publisher, day }: DocumentHead): string {
  const parts = [title ?? id, publisher, day === '' ? 'no date' : dayWords(day)]
  return parts.flatMap((part) => (part === null ? [] : [clean(part)])).join(' · ')
}

function idWords({ claim, document, happening }: FoundClaim): string {
  return [claim.id, document.id, ...(happening === null ? [] : [happening])].join(' · ')
}

function reviewWords({ verdict, corrected }: FoundClaim): string | null {
  const parts = [verdict, corrected ? 'set right by hand' : null].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}
