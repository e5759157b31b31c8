/** What claims rest on: documents, and those among them that are not reprints of one another. */
export interface BasisCounts {
  readonly claims: number
  readonly documents: number
  readonly reports: number
}
