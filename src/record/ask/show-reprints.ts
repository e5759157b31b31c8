import type { Wording } from '../../resources/wording.ts'
import type { Database } from '../database.ts'
import { type WordChange, wordChanges } from '../reprints/changes.ts'
import { type WordingDrift, wordingDrift } from '../reprints/drift.ts'
import { copiesOf } from '../reprints/record-reprints.ts'
import { type AgencyFinder, describeReprints, earlier, type ReprintGroup } from '../reprints/reprint-group.ts'
import { titleOf } from './list-reprints.ts'

/** A text in one of the places where it appeared. */
export interface ShownCopy {
  readonly document: string
  readonly title: string | null
  readonly publisher: string | null
  /** '' where unknown. */
  readonly day: string
  readonly text: string
  /** Against the first copy, word by word: what it kept, dropped and put in, in order. */
  readonly changes: readonly WordChange[]
}

export interface ShownReprints {
  readonly reprints: ReprintGroup
  readonly drift: readonly WordingDrift[]
  /** In order of publication, the first of all first; the first 60 where there are more. */
  readonly copies: readonly ShownCopy[]
}

const MOST_COPIES = 60

/** A group of reprints, every copy beside the first; undefined where the record has no such group. */
export function showReprints(
  db: Database,
  group: string,
  finder: AgencyFinder,
  wording: Wording,
): ShownReprints | undefined {
  const copies = copiesOf(db, group).sort(earlier)
  const [first] = copies
  if (first === undefined) return undefined
  // A document that appeared in several places is compared once.
  const changes = new Map<string, readonly WordChange[]>()
  const shown = copies.slice(0, MOST_COPIES).map(({ document, text, publisher, date }) => {
    const known = changes.get(document) ?? wordChanges(first.text, text)
    changes.set(document, known)
    return { document, title: titleOf(db, document), publisher, day: date?.slice(0, 10) ?? '', text, changes: known }
  })
  return { reprints: describeReprints(copies, finder), drift: wordingDrift(copies, wording), copies: shown }
}
