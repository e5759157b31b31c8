import type { Manner } from '../../model/attribution.ts'
import type { ClaimVoice } from '../claim-columns.ts'

/** Parties to look for: actors whatever name they have, or single names ("Igor Gromyko" and not all who act for Russia). */
export type PartyFilter =
  | { readonly by: 'actor'; readonly numbers: readonly number[] }
  | { readonly by: 'name'; readonly numbers: readonly number[] }

/**
 * What people said of a claim: accepted, rejected, set right in a field, either accepted or set right, or neither accepted nor
 * rejected yet.
 */
export const ASKED_VERDICTS = ['accepted', 'rejected', 'corrected', 'standing', 'open'] as const
export type AskedVerdict = (typeof ASKED_VERDICTS)[number]

/** What claims are asked for; what is left out is not looked at. All must hold. */
export interface ClaimFilter {
  readonly actor?: PartyFilter
  readonly recipient?: PartyFilter
  /** One of whom acts and the other is acted upon, in either direction. */
  readonly between?: readonly [PartyFilter, PartyFilter]
  /** Who acts or is acted upon. */
  readonly party?: PartyFilter
  readonly type?: string
  readonly mode?: string
  readonly context?: string
  readonly status?: string
  readonly voice?: ClaimVoice
  /** Numbers of sources, any of them anywhere in the chain. */
  readonly sources?: readonly number[]
  /** How one of these sources is quoted, or any source where none is asked for. */
  readonly manner?: Manner
  /** Country, or id, of the innermost source: for whom the one speaks who says so. */
  readonly side?: string
  /** Any case. */
  readonly publisher?: string
  /** Days (YYYY-MM-DD): the event lasts into or begins in the days from `since` to `until`. */
  readonly since?: string
  readonly until?: string
  /** The record as it stood at this moment (ISO 8601 in UTC). */
  readonly asOf?: string
  /** Number of a document. */
  readonly document?: number
  /** What people said of them; those that they rejected no other question finds. */
  readonly verdict?: AskedVerdict
  /** Number of a happening that they tell of. */
  readonly happening?: number
}
