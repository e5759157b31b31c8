import type { Database } from '../database.ts'
import { decisionsOf } from './decisions.ts'
import { FIELDS, type Field } from './field.ts'
import { eachReview, type Review, standingReviews } from './review.ts'
import { withoutSpans } from './without-spans.ts'

/** How often the machine was right, with the 95 % interval of Wilson (1927) for such a share of so many. */
export interface Share {
  readonly right: number
  readonly of: number
  /** Null where nothing was reviewed. */
  readonly share: number | null
  readonly low: number | null
  readonly high: number | null
}

/** Precision from what people reviewed. */
export interface Accuracy {
  /** Claims that people accepted or rejected, or set right in a field. */
  readonly reviewed: number
  /** Claims that stand, be it with a field set right. */
  readonly claims: Share
  /** Claims that stand with no field set right. */
  readonly whole: Share
  /** Of the claims that stand, those whose field nobody had to set right. */
  readonly fields: Readonly<Record<Field, Share>>
}

/** Counts every reviewed claim once, by where it stands after all reviews of it. */
export function accuracy(db: Database): Accuracy {
  const byClaim = new Map<string, Review[]>()
  for (const review of eachReview(db, 'claim')) {
    if (review.kind === 'note') continue
    const known = byClaim.get(review.id)
    if (known) known.push(review)
    else byClaim.set(review.id, [review])
  }
  let reviewed = 0
  let standing = 0
  let whole = 0
  const wrong = new Map<Field, number>()
  for (const all of byClaim.values()) {
    const reviews = standingReviews(all)
    if (reviews.length === 0) continue
    reviewed++
    const { verdict, corrections } = decisionsOf(reviews)
    if (verdict === 'rejected') continue
    standing++
    const changed = corrections.filter(({ field, value }) => !isSame(value, machineValue(reviews, field)))
    if (changed.length === 0) whole++
    for (const { field } of changed) wrong.set(field, (wrong.get(field) ?? 0) + 1)
  }
  return {
    reviewed,
    claims: shareOf(standing, reviewed),
    whole: shareOf(whole, reviewed),
    fields: Object.fromEntries(
      FIELDS.map((field) => [field, shareOf(standing - (wrong.get(field) ?? 0), standing)]),
    ) as Record<Field, Share>,
  }
}

/** What the machine read when a field was last set right. */
function machineValue(reviews: readonly Review[], field: Field): unknown {
  return reviews.findLast((review) => review.kind === 'correct' && review.field === field)?.machine
}

/** A person may set a field back to what the machine read. Spans are no part of what it says. */
function isSame(a: unknown, b: unknown): boolean {
  return withoutSpans(a) === withoutSpans(b)
}

/** z of the normal distribution for 95 %. */
const Z = 1.959964

/** A share with Wilson's interval: (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n). */
export function shareOf(right: number, of: number): Share {
  if (of === 0) return { right, of, share: null, low: null, high: null }
  const p = right / of
  const middle = p + Z ** 2 / (2 * of)
  const reach = Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2))
  const whole = 1 + Z ** 2 / of
  return {
    right,
    of,
    share: p,
    low: Math.max(0, (middle - reach) / whole),
    high: Math.min(1, (middle + reach) / whole),
  }
}
