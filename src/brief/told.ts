import type { BasisCounts } from '../record/ask/basis-counts.ts'
import type { FoundClaim } from '../record/ask/find-claims.ts'
import type { Account } from '../record/happenings/happening.ts'
import type { Ledger } from '../record/ledger/types.ts'
import type { Texts } from './texts.ts'

/** An event between the two, as the claims tell it that were asked for. */
export interface Told {
  readonly happening: Account
  /** In order of publication. */
  readonly claims: readonly FoundClaim[]
}

/** What the record holds between two actors. */
export interface Gathered {
  /** In order of publication. */
  readonly claims: readonly FoundClaim[]
  readonly told: readonly Told[]
  readonly basis: BasisCounts
  /** What a gives b, and b gives a. */
  readonly ledgers: readonly [Ledger, Ledger]
  /** Of their documents. */
  readonly texts: Texts
}
