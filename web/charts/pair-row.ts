/** What two parties do of one kind, the one towards the other and back. */
export interface PairRow {
  readonly key: string
  readonly label: string
  /** Null where the kind is neither. */
  readonly tone: 'cooperation' | 'conflict' | null
  readonly forward: number
  readonly backward: number
  /** Where what is counted can be read. */
  readonly href: (side: 'forward' | 'backward') => string
}
