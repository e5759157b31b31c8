import type { Database } from '../database.ts'
import { ledgerOf } from '../ledger/ledger.ts'
import type { Ledger } from '../ledger/types.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { documentedClaims } from './documented-claims.ts'
import type { FoundActor } from './find-actor.ts'

/** The days that are looked at, and when the record stood so. */
export type Time = Pick<ClaimFilter, 'since' | 'until' | 'asOf'>

/** What the record knows of one giving another something: pledge by pledge. */
export function ledgerBetween(db: Database, giver: FoundActor, receiver: FoundActor, time: Time): Ledger {
  // Of what is bought the actor receives, so both directions are looked at.
  const claims = [
    ...documentedClaims(db, { ...time, actor: giver.filter, recipient: receiver.filter }, false),
    ...documentedClaims(db, { ...time, actor: receiver.filter, recipient: giver.filter }, false),
  ]
  const once = new Map(claims.map((claim) => [claim.claim.id, claim]))
  return ledgerOf([...once.values()], { giver: giver.id, receiver: receiver.id })
}
