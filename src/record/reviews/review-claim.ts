import type { Claim } from '../../model/claim.ts'
import type { Database } from '../database.ts'
import { gatherHappenings } from '../happenings/record-happenings.ts'
import { NameKeeper } from '../keep/keep-names.ts'
import { keepVersion, replaceVersion } from '../keep/keep-version.ts'
import { RecordError } from '../record-error.ts'
import { corrected, decisionsOf } from './decisions.ts'
import { type Correction, fieldOf } from './field.ts'
import { appendReview, reviewsOf } from './review.ts'

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
 * @throws RecordError where the record has no such claim
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
    if (kind === 'note') return
    const decisions = decisionsOf(reviewsOf(db, 'claim', id))
    replaceVersion(db, current.claim, at)
    keepVersion(
      db,
      {
        ...{ claim: corrected(machine, decisions), number: current.claim, document: current.document },
        ...{ published: current.day, machine: current.machine, verdict: decisions.verdict, at },
      },
      new NameKeeper(db),
    )
    gatherHappenings(db, current.document)
  })
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
  if (current === undefined) throw new RecordError(`Cannot review the claim "${id}": the record has no such claim now`)
  return current
}
