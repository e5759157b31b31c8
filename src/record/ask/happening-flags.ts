import type { Claim } from '../../model/claim.ts'
import type { Database } from '../database.ts'
import { happeningTotals } from '../table/happening-totals.ts'
import { flagsOf, type HappeningSummary } from './happening-summary.ts'

type Flags = Pick<HappeningSummary, 'denied' | 'disputed'>

/** Flags with the versions of the claims that they were found in: they hold as long as these do. */
interface Known extends Flags {
  readonly versions: number
}

const KNOWN = new WeakMap<Database, Map<number, Known>>()

/**
 * Whether happenings are denied or disputed, by their numbers. That is in the claims themselves, which have to be read; what
 * was found is kept until they change.
 */
export function happeningFlags(db: Database, numbers: readonly number[]): ReadonlyMap<number, Flags> {
  const known = KNOWN.get(db) ?? new Map<number, Known>()
  KNOWN.set(db, known)
  const { versions } = happeningTotals(db)
  const unknown = numbers.filter((number) => known.get(number)?.versions !== versions[number])
  for (const [number, claims] of claimsOf(db, unknown))
    known.set(number, { ...flagsOf(claims), versions: versions[number]! })
  return known
}

function claimsOf(db: Database, happenings: readonly number[]): ReadonlyMap<number, readonly Claim[]> {
  const rows = db.all<{ happening: number; json: string }>(
    `SELECT l.happening, b.json FROM json_each(?) asked CROSS JOIN happening_claims l ON l.happening = asked.value
     CROSS JOIN claim_versions v ON v.claim = l.claim AND v.replaced IS NULL AND v.live = 1
     JOIN claim_bodies b ON b.number = v.body`,
    JSON.stringify(happenings),
  )
  const claims = new Map<number, Claim[]>()
  for (const { happening, json } of rows) {
    const claim = JSON.parse(json) as Claim
    const own = claims.get(happening)
    if (own === undefined) claims.set(happening, [claim])
    else own.push(claim)
  }
  return claims
}
