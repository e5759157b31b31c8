import type { Claim } from '../../model/claim.ts'
import type { Database } from '../database.ts'
import { decisionsOf } from './decisions.ts'
import type { Field } from './field.ts'
import { eachReview, type Review, standingReviews } from './review.ts'
import { withoutSpans } from './without-spans.ts'

/** A claim that people accepted, rejected or set right, by where it stands after all reviews of it. */
export interface JudgedClaim {
  readonly id: string
  /** Whether it stands, be it with a field set right. */
  readonly stands: boolean
  /** Fields in which people say other than the machine. */
  readonly wrong: readonly Field[]
  /** As the machine read it. */
  readonly machine: Claim
}

/** Claims whose bodies are read at once. */
const PART = 500

/** Every claim that people judged, once each. */
export function judgedClaims(db: Database): JudgedClaim[] {
  const judged = [...reviewsByClaim(db)].flatMap(([id, all]) => {
    const reviews = standingReviews(all).filter(({ kind }) => kind !== 'note')
    return reviews.length === 0 ? [] : [{ id, ...standingOf(reviews) }]
  })
  const found: JudgedClaim[] = []
  for (let at = 0; at < judged.length; at += PART) {
    const part = judged.slice(at, at + PART)
    const bodies = machineClaims(
      db,
      part.map(({ id }) => id),
    )
    for (const each of part) found.push({ ...each, machine: bodies.get(each.id)! })
  }
  return found
}

function reviewsByClaim(db: Database): Map<string, Review[]> {
  const byClaim = new Map<string, Review[]>()
  for (const review of eachReview(db, 'claim')) {
    const known = byClaim.get(review.id)
    if (known) known.push(review)
    else byClaim.set(review.id, [review])
  }
  return byClaim
}

function standingOf(reviews: readonly Review[]): Pick<JudgedClaim, 'stands' | 'wrong'> {
  const { verdict, corrections } = decisionsOf(reviews)
  // A person may set a field back to what the machine read. Spans are no part of what it says.
  const wrong = corrections.filter(
    ({ field, value }) => withoutSpans(value) !== withoutSpans(machineValue(reviews, field)),
  )
  return { stands: verdict !== 'rejected', wrong: wrong.map(({ field }) => field) }
}

/** What the machine read when a field was last set right. */
function machineValue(reviews: readonly Review[], field: Field): unknown {
  return reviews.findLast((review) => review.kind === 'correct' && review.field === field)?.machine
}

/** Claims as the machine read them last, by their ids. */
function machineClaims(db: Database, ids: readonly string[]): ReadonlyMap<string, Claim> {
  const rows = db.all<{ id: string; json: string }>(
    `SELECT c.id, b.json FROM json_each(?) j JOIN claims c ON c.id = j.value
     JOIN claim_versions v ON v.number = (SELECT max(number) FROM claim_versions WHERE claim = c.number)
     JOIN claim_bodies b ON b.number = v.machine`,
    JSON.stringify(ids),
  )
  return new Map(rows.map(({ id, json }) => [id, JSON.parse(json) as Claim]))
}
