/** A text that may be a reprint of another, and the group that it stands in now. */
export interface ReprintCandidate {
  readonly document: string
  readonly group: string
}

/** A text as the index keeps it. */
export interface ReprintEntry {
  readonly document: string
  readonly group: string
  /** Keys of its bands (`bandsOf`). */
  readonly bands: readonly number[]
  /** Its shingles in the order of the text (`shinglesOf`). */
  readonly shingles: Uint32Array
}

/**
 * Where the texts that were seen are kept, found by the keys of their bands. A group is named by the least id among its
 * documents, so that its name does not depend on the order in which they came.
 */
export interface ReprintIndex {
  /** The group of a document; null where it was never put. */
  groupOf(document: string): string | null
  /** Documents that share at least `LEAST_BANDS` keys, in any order. */
  candidates(bands: readonly number[]): readonly ReprintCandidate[]
  /** @throws Error where the document was never put */
  shingles(document: string): Uint32Array
  put(entry: ReprintEntry): void
  /** Gives every document of some groups another one. */
  regroup(groups: readonly string[], into: string): void
  /** Documents of a group, in order of their ids; none where there is no such group. */
  members(group: string): readonly string[]
  remove(document: string): void
}
