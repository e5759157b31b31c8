/** Several claims with their documents as JSON in UTF-8, as a record keeps them: for what wants no objects of them. */
export interface ClaimTexts {
  /** The claims, parted by commas, those of one document after each other. The bytes may be written over. */
  readonly claims: Uint8Array
  /** The documents, parted by commas: what a ClaimedDocument has, but for its text and trees. */
  readonly documents: Uint8Array
  /** How many of the claims are of each of the documents. */
  readonly counts: readonly number[]
}
