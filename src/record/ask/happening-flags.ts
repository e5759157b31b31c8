import type { Claim } from '../../model/claim.ts'
import type { Database } from '../database.ts'
import { happeningTotals } from '../table/happening-totals.ts'
import { flagsOf, type HappeningSummary } from './happening-summary.ts'

/** What of happenings is asked for beside the claims that tell of them. */
export type HappeningChoice = Partial<Pick<HappeningSummary, 'denied' | 'disputed'>>

const [DENIED, DISPUTED] = [1, 2]

/** Flags of happenings by their numbers, with the versions of the claims that they were found in: they hold as long as these do. */
interface Known {
  readonly flags: Uint8Array
  readonly versions: Float64Array
}

const KNOWN = new WeakMap<Database, Known>()
/** Happenings that are read at once in the background: they keep nobody waiting for long. */
const AT_ONCE = 1000

/** Reads the flags of all happenings, part by part: what takes it one at a time can do something else between. */
export function* readFlags(db: Database): Generator<undefined, void> {
  const { claims } = happeningTotals(db)
  const told = Array.from(claims.keys()).filter((number) => claims[number]! > 0)
  for (let at = 0; at < told.length; at += AT_ONCE) {
    look(db, told.slice(at, at + AT_ONCE))
    yield
  }
}

/** Those of some happenings, by their numbers, that are denied and disputed as asked. */
export function chosenOf(db: Database, numbers: readonly number[], choice: HappeningChoice): number[] {
  look(db, numbers)
  return numbers.filter(mayBeChosen(db, choice))
}

/** Whether a happening that claims tell of now is denied and disputed as asked, or may be: not all are known. */
export function mayBeChosen(db: Database, { denied, disputed }: HappeningChoice): (number: number) => boolean {
  const { flags, versions } = knownIn(db)
  const { claims, versions: now } = happeningTotals(db)
  const looked = (denied === undefined ? 0 : DENIED) | (disputed === undefined ? 0 : DISPUTED)
  const wanted = (denied === true ? DENIED : 0) | (disputed === true ? DISPUTED : 0)
  return (number) => claims[number]! > 0 && ((flags[number]! & looked) === wanted || versions[number] !== now[number])
}

/** Reads those flags that are not known. They are in the claims themselves; what was found is kept until these change. */
function look(db: Database, numbers: readonly number[]): void {
  const { flags, versions } = knownIn(db)
  const now = happeningTotals(db).versions
  const unknown = numbers.filter((number) => versions[number] !== now[number])
  if (unknown.length === 0) return
  for (const [number, claims] of claimsOf(db, unknown)) {
    const { denied, disputed } = flagsOf(claims)
    flags[number] = (denied ? DENIED : 0) | (disputed ? DISPUTED : 0)
    versions[number] = now[number]!
  }
}

/** With room for all happenings that there are. */
function knownIn(db: Database): Known {
  const known = KNOWN.get(db)
  const size = happeningTotals(db).claims.length
  if (known !== undefined && known.flags.length >= size) return known
  const larger = { flags: new Uint8Array(2 * size), versions: new Float64Array(2 * size) }
  if (known !== undefined) {
    larger.flags.set(known.flags)
    larger.versions.set(known.versions)
  }
  KNOWN.set(db, larger)
  return larger
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
