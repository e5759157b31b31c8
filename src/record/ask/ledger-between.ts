import type { Database } from '../database.ts'
import { mayGive } from '../ledger/entry.ts'
import { ledgerOf, ledgersOf } from '../ledger/ledger.ts'
import type { GivingClaim, Ledger } from '../ledger/types.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { mergedActors, withMerged } from './documented-claims.ts'
import type { FoundActor } from './find-actor.ts'
import type { FoundClaim } from './find-claims.ts'
import { givingClaims } from './giving-claims.ts'

/** The days that are looked at, and when the record stood so. */
export type Time = Pick<ClaimFilter, 'since' | 'until' | 'asOf'>

/** What the record knows of one giving another something: pledge by pledge. */
export function ledgerBetween(db: Database, giver: FoundActor, receiver: FoundActor, time: Time): Ledger {
  // Of what is bought the actor receives, so both directions are looked at.
  const claims = givingClaims(db, { ...time, between: [giver.filter, receiver.filter] })
  return ledgerOf(claims, { giver: giver.id, receiver: receiver.id })
}

/**
 * The ledgers of both directions over claims between two that are read already: what a gives b, and b gives a.
 *
 * @param groups of reprints of their documents, by the documents' ids
 */
export function ledgersAmong(
  db: Database,
  found: readonly FoundClaim[],
  groups: ReadonlyMap<string, string>,
  { a, b }: { readonly a: FoundActor; readonly b: FoundActor },
): readonly [Ledger, Ledger] {
  const merged = mergedActors(db)
  const giving = found.filter(({ claim }) => mayGive(claim))
  const claims = giving.map(({ claim, document: { id, publisher, day } }): GivingClaim => {
    const document = { id, publisher, date: day === '' ? null : day, group: groups.get(id) ?? null }
    return { claim: withMerged(claim, merged), document }
  })
  const [forward, backward] = ledgersOf(claims, [
    { giver: a.id, receiver: b.id },
    { giver: b.id, receiver: a.id },
  ])
  return [forward!, backward!]
}
