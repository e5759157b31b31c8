import { count, grouped } from '../../formats/grouped.ts'
import type { Tally } from '../../jobs/add/tally.ts'

/** What a run of `add` did, in a line or two. */
export function summaryText(tally: Tally, interrupted: boolean): string {
  const { added, unread, known, elsewhere, bad, skipped } = tally.documents
  const parts = [`Added ${count(added, 'document')} with ${count(tally.claims, 'claim')}`]
  if (unread > 0) parts.push(`kept ${grouped(unread)} unread (${languages(tally)})`)
  if (elsewhere > 0) parts.push(`${grouped(elsewhere)} known from another place`)
  if (known + skipped > 0) parts.push(`${grouped(known + skipped)} known already`)
  if (bad > 0) parts.push(`${grouped(bad)} could not be read (see \`chancery log --bad\`)`)
  const line = `${parts.join('; ')}.`
  return interrupted ? `${line}\nStopped before the end; the same command goes on from here.` : line
}

function languages({ unread }: Tally): string {
  return Object.entries(unread)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([language, documents]) => `${language} ${grouped(documents)}`)
    .join(', ')
}
