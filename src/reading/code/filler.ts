import type { Token } from '../../model/token.ts'

/** A party in a slot, the word that named it, and how sure grammar is of it. */
export interface Filler {
  readonly party: number
  readonly token: Token
  readonly confidence: number
}
