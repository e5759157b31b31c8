import type { Claim } from '../../model/claim.ts'
import { overlaps } from '../../model/span.ts'
import type { Database } from '../database.ts'
import type { Layers } from '../entry.ts'
import { corrected, decisionsOf, isDecided } from '../reviews/decisions.ts'
import { reviewsOf } from '../reviews/review.ts'
import { draftOf, keepText, type Owner } from './keep-layers.ts'
import { NameKeeper } from './keep-names.ts'
import { keepVersion, replaceVersion, type Verdict } from './keep-version.ts'

/** A claim that people decided on and that is no longer read as it was. */
export interface Unmatched {
  readonly claim: string
  readonly verdict: Verdict | null
  /** Fields that people set right. */
  readonly corrected: readonly string[]
  /** Id of the claim that is read of the same words now, where there is one. */
  readonly successor: string | null
  /** What people accepted or set right stays in the record; what they rejected goes, as they said. */
  readonly stays: boolean
}

/** What reading a document anew changed. */
export interface Replacement {
  /** Claims read as before, read differently, read for the first time, and read no more. */
  readonly same: number
  readonly changed: number
  readonly fresh: number
  readonly gone: number
  readonly unmatched: readonly Unmatched[]
}

interface CurrentVersion {
  readonly number: number
  readonly id: string
  readonly json: string
}

/**
 * Puts what a newer reader reads of a document in place of what was read before. A claim that is read again keeps its
 * id, its number and every decision of people. One that is not is replaced, unless people accepted it or set it right:
 * then it stays, and what is now read of the same words waits, unseen, for a person to choose.
 *
 * @param at ISO 8601 in UTC
 */
export function replaceLayers(db: Database, owner: Owner, layers: Layers, at: string): Replacement {
  return db.transaction(() => {
    const names = new NameKeeper(db)
    removeText(db, owner.number)
    keepText(db, owner.number, layers, names)
    const before = new Map(currentVersions(db, owner.number).map((version) => [version.id, version]))
    const now = new Map(layers.claims.map((claim) => [claim.id, claim]))
    const lost = [...before.values()].filter(({ id }) => !now.has(id))
    const unmatched = lost.flatMap((version) => unmatchedOf(db, version, [...now.values()], before) ?? [])
    const staying = new Set(unmatched.filter(({ stays }) => stays).map(({ claim }) => claim))
    for (const { number, id } of lost) if (!staying.has(id)) replaceVersion(db, number, at)
    const waiting = new Set(
      unmatched.flatMap(({ stays, successor }) => (stays && successor !== null ? [successor] : [])),
    )
    const counts = { same: 0, changed: 0, fresh: 0 }
    for (const claim of layers.claims) {
      const known = before.get(claim.id)
      if (known !== undefined && sameReading(known.json, claim)) counts.same++
      else {
        counts[known === undefined ? 'fresh' : 'changed']++
        keepAnew(db, owner, claim, at, names, waiting.has(claim.id))
      }
    }
    return { ...counts, gone: lost.length - staying.size, unmatched }
  })
}

function currentVersions(db: Database, document: number): CurrentVersion[] {
  return db.all<CurrentVersion>(
    `SELECT c.number, c.id, b.json FROM claim_versions v JOIN claims c ON c.number = v.claim
     JOIN claim_bodies b ON b.number = v.machine WHERE v.document = ? AND v.replaced IS NULL ORDER BY v.number`,
    document,
  )
}

/** Null where people said nothing of it, so that nobody misses it. */
function unmatchedOf(
  db: Database,
  { id, json }: CurrentVersion,
  now: readonly Claim[],
  before: ReadonlyMap<string, CurrentVersion>,
): Unmatched | null {
  const decisions = decisionsOf(reviewsOf(db, 'claim', id))
  if (!isDecided(decisions)) return null
  const { event } = JSON.parse(json) as Claim
  const successor = now.find((claim) => !before.has(claim.id) && overlaps(claim.event.trigger, event.trigger))
  return {
    claim: id,
    verdict: decisions.verdict,
    corrected: decisions.corrections.map(({ field }) => field),
    successor: successor?.id ?? null,
    stays: decisions.verdict !== 'rejected',
  }
}

/** Writes a claim as it is read now, with what people decided on it before. */
function keepAnew(db: Database, owner: Owner, claim: Claim, at: string, names: NameKeeper, waiting: boolean): void {
  const draft = draftOf(db, owner, claim)
  const decisions = decisionsOf(reviewsOf(db, 'claim', claim.id))
  const { verdict, corrections } = decisions
  replaceVersion(db, draft.number, at)
  if (corrections.length === 0) keepVersion(db, { ...draft, machine: null, verdict, waiting, at }, names)
  else {
    const machine = db.insert('INSERT INTO claim_bodies (json) VALUES (?)', JSON.stringify(claim))
    keepVersion(db, { ...draft, claim: corrected(claim, decisions), machine, verdict, waiting, at }, names)
  }
}

/** Who read it is no part of what was read. */
function sameReading(json: string, claim: Claim): boolean {
  return withoutCoder(JSON.parse(json) as Claim) === withoutCoder(claim)
}

function withoutCoder({ coder: _, ...rest }: Claim): string {
  return JSON.stringify(rest)
}

function removeText(db: Database, document: number): void {
  db.run('DELETE FROM mention_actors WHERE document = ?', document)
  db.run('DELETE FROM mentions WHERE document = ?', document)
  db.run('DELETE FROM sentences WHERE document = ?', document)
}
