import type { BasisCounts } from '../ask/basis-counts.ts'
import { madeOnce } from '../made-once.ts'
import { groupsByDocument } from './related-columns.ts'
import type { Selected } from './select.ts'

/** What selected claims rest on; counted once for claims that were selected once. */
export function basisOf(selected: Selected): BasisCounts {
  return madeOnce(selected.db, selected, () => countBasisOf(selected))
}

function countBasisOf({ db, table, rows }: Selected): BasisCounts {
  const groups = groupsByDocument(db)
  const documents = new Uint8Array(groups.length)
  const { data } = table.document
  for (let i = 0; i < rows.length; i++) documents[data[rows[i]!]!] = 1
  return { claims: rows.length, ...countGroups(groups, documents) }
}

/** How many documents are marked, and how many of them are no reprints of one another. */
export function countGroups(groups: Int32Array, documents: Uint8Array): Omit<BasisCounts, 'claims'> {
  const seen = new Uint8Array(groups.length + 1)
  let [count, reports] = [0, 0]
  for (let document = 0; document < documents.length; document++) {
    if (documents[document] === 0) continue
    count++
    const group = groups[document]!
    if (seen[group] === 1) continue
    seen[group] = 1
    reports++
  }
  return { documents: count, reports }
}
