import type { Wording } from '../../resources/wording.ts'
import type { Database } from '../database.ts'
import { type WordingDrift, wordingDrift } from '../reprints/drift.ts'
import { copiesOf, groupOf } from '../reprints/record-reprints.ts'
import { type AgencyFinder, describeReprints, type ReprintGroup } from '../reprints/reprint-group.ts'

/** A document's reprints, and how the wording drifts among them. */
export interface DocumentReprints {
  /** Null where it was not compared with others. */
  readonly reprints: ReprintGroup | null
  readonly drift: readonly WordingDrift[]
}

/** Who else carries the text of a document, and what each copy made of its wording. @param document its id */
export function reprintsOf(db: Database, document: string, finder: AgencyFinder, wording: Wording): DocumentReprints {
  const group = groupOf(db, document)
  const copies = group === null ? [] : copiesOf(db, group)
  return {
    reprints: copies.length === 0 ? null : describeReprints(copies, finder),
    drift: copies.length < 2 ? [] : wordingDrift(copies, wording),
  }
}
