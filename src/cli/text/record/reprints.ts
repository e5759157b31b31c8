import { clean } from '../../../formats/clean.ts'
import { count } from '../../../formats/grouped.ts'
import type { BearingWords, WordingDrift } from '../../../record/reprints/drift.ts'
import type { ReprintGroup } from '../../../record/reprints/reprint-group.ts'

/** "AFP via Le Soir; 12 copies, by Le Soir, The Daily Record …"; null for a text that nobody reprinted and no agency wrote. */
export function reprintWords({ label, documents, publishers, agency }: ReprintGroup): string | null {
  if (documents.length < 2 && publishers.length < 2 && agency === null) return null
  const by = publishers.length === 0 ? '' : `, by ${publishers.map(clean).join(', ')}`
  return `${clean(label ?? 'origin not known')}; ${count(documents.length, 'text')}${by}`
}

/** "Harbour News dropped “allegedly”". */
export function driftWords({ publisher, document, change, from, to }: WordingDrift): string {
  const who = clean(publisher ?? document)
  if (change === 'dropped') return `${who} dropped ${quoted(from)}`
  if (change === 'added') return `${who} added ${quoted(to)}`
  return `${who} made ${quoted(to)} of ${quoted(from)}`
}

function quoted(words: BearingWords | null): string {
  return words === null ? '' : `“${clean(words.exact)}” (${words.bearing})`
}
