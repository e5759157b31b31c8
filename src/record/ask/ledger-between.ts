import type { DocumentedClaim } from '../../model/documented-claim.ts'
import type { Database } from '../database.ts'
import { ledgerOf } from '../ledger/ledger.ts'
import type { Ledger } from '../ledger/types.ts'
import type { ClaimFilter } from './claim-filter.ts'
import type { FoundActor } from './find-actor.ts'
import { givingClaims } from './giving-claims.ts'

/** The days that are looked at, and when the record stood so. */
export type Time = Pick<ClaimFilter, 'since' | 'until' | 'asOf'>

/** What the record knows of one giving another something: pledge by pledge. */
export function ledgerBetween(db: Database, giver: FoundActor, receiver: FoundActor, time: Time): Ledger {
  return ledgerOf(claimsBetween(db, giver, receiver, time), { giver: giver.id, receiver: receiver.id })
}

/** The ledgers of both directions, over claims that are looked up once: what a gives b, and b gives a. */
export function ledgersBetween(db: Database, a: FoundActor, b: FoundActor, time: Time): readonly [Ledger, Ledger] {
  const claims = claimsBetween(db, a, b, time)
  return [ledgerOf(claims, { giver: a.id, receiver: b.id }), ledgerOf(claims, { giver: b.id, receiver: a.id })]
}

/** Of what is bought the actor receives, so both directions are looked at. */
function claimsBetween(db: Database, a: FoundActor, b: FoundActor, time: Time): DocumentedClaim[] {
  return [...givingClaims(db, { ...time, between: [a.filter, b.filter] })]
}
