import type { Claim } from './claim.ts'
import type { DocumentRecord } from './record.ts'
import type { Sentence } from './token.ts'

/** What is kept of the document that a claim comes from. Fields that are not known are null. */
export interface ClaimedDocument
  extends Pick<DocumentRecord, 'id' | 'title' | 'publisher' | 'url' | 'date' | 'language'> {
  /** The whole text; null where only what was read from it is at hand. */
  readonly text: string | null
  /** The sentences with their words and trees; null where they are not at hand. */
  readonly trees: readonly Sentence[] | null
  /** Id of the group of reprints that the document belongs to: documents that share one count once. Null where it stands alone. */
  readonly group: string | null
}

/** A claim with the document that makes it: what exports and the ledger are made from. */
export interface DocumentedClaim {
  readonly document: ClaimedDocument
  readonly claim: Claim
}
