import type { Claim } from '../../model/claim.ts'
import type { Database } from '../database.ts'
import { gatherHappenings } from '../happenings/record-happenings.ts'
import { NameKeeper } from '../keep/keep-names.ts'
import { keepVersion, replaceVersion } from '../keep/keep-version.ts'
import { UnknownName } from '../record-error.ts'
import { corrected, decisionsOf } from './decisions.ts'
import { type Correction, fieldOf } from './field.ts'
import { appendReview, type Review, reviewsOf } from './review.ts'

/** What a person says of a claim. */
export type ClaimReview =
  | { readonly kind: 'accept' | 'reject'; readonly note: string | null }
  | { readonly kind: 'correct'; readonly correction: Correction; readonly note: string | null }
  | { readonly kind: 'note'; readonly note: string }

/** Who says it, and when (ISO 8601 in UTC). */
export interface By {
  readonly reviewer: string
  readonly at: string
}

interface Current {
  readonly claim: number
  readonly document: number
  readonly day: string
  readonly machine: number
  readonly json: string
}

/**
 * Appends a review of a claim; but for a note, the claim has a new version from then on, with all decisions taken. The
 * machine's reading stays beside it.
 *
 * @throws UnknownName where the record has no such claim
 */
export function reviewClaim(db: Database, id: string, review: ClaimReview, { reviewer, at }: By): void {
  db.transaction(() => {
    const current = currentOf(db, id)
    const machine = JSON.parse(current.json) as Claim
    const { kind, note } = review
    const draft = { at, reviewer, kind, subject: 'claim', id, note } as const
    if (review.kind !== 'correct') appendReview(db, { ...draft, field: null, value: undefined, machine: undefined })
    else {
      const { field, value } = review.correction
      appendReview(db, { ...draft, field, value, machine: fieldOf(machine, field) })
    }
    if (kind !== 'note') keepDecided(db, id, current, at)
  })
}

/**
 * Takes back the last review of a claim by a person that is not taken back yet: the claim stands as if it had never been,
 * and the history has both.
 *
 * @returns the review that was taken back; null where there is none of a claim that the record has now
 */
export function withdrawReview(db: Database, { reviewer, at }: By): Review | null {
  return db.transaction(() => {
    const last = lastReview(db, reviewer)
    if (last === undefined) return null
    const { id } = last
    const draft = { at, reviewer, kind: 'withdraw', subject: 'claim', id } as const
    appendReview(db, { ...draft, field: null, value: last.number, machine: undefined, note: null })
    if (last.kind !== 'note') keepDecided(db, id, currentOf(db, id), at)
    return reviewsOf(db, 'claim', id).find(({ number }) => number === last.number)!
  })
}

function lastReview(db: Database, reviewer: string): Pick<Review, 'number' | 'id' | 'kind'> | undefined {
  return db.get(
    `SELECT r.number, r.id, r.kind FROM reviews r
     JOIN claims c ON c.id = r.id JOIN claim_versions v ON v.claim = c.number AND v.replaced IS NULL
     WHERE r.subject = 'claim' AND r.reviewer = ? AND r.kind <> 'withdraw' AND NOT EXISTS (
       SELECT 1 FROM reviews w WHERE w.subject = 'claim' AND w.id = r.id AND w.kind = 'withdraw' AND w.value = r.number)
     ORDER BY r.number DESC LIMIT 1`,
    reviewer,
  )
}

/** Gives a claim the version that all decisions on it make of what the machine read. */
function keepDecided(db: Database, id: string, current: Current, at: string): void {
  const machine = JSON.parse(current.json) as Claim
  const decisions = decisionsOf(reviewsOf(db, 'claim', id))
  const isCorrected = decisions.corrections.length > 0
  replaceVersion(db, current.claim, at)
  keepVersion(
    db,
    {
      ...{ claim: corrected(machine, decisions), number: current.claim, document: current.document },
      ...{ published: current.day, machine: isCorrected ? current.machine : null, verdict: decisions.verdict, at },
    },
    new NameKeeper(db),
  )
  gatherHappenings(db, current.document)
}

/** Only what is read now can be reviewed: of what an earlier reader read there is no current version. */
function currentOf(db: Database, id: string): Current {
  const current = db.get<Current>(
    `SELECT c.number AS claim, c.document, d.day, v.machine, b.json FROM claims c
     JOIN documents d ON d.number = c.document
     JOIN claim_versions v ON v.claim = c.number AND v.replaced IS NULL
     JOIN claim_bodies b ON b.number = v.machine
     WHERE c.id = ?`,
    id,
  )
  if (current === undefined) throw new UnknownName(`Cannot review the claim "${id}": the record has no such claim now`)
  return current
}
