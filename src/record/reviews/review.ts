import type { Database } from '../database.ts'

export type ReviewKind = 'accept' | 'reject' | 'correct' | 'note' | 'merge' | 'split' | 'withdraw'
export type ReviewSubject = 'claim' | 'happening' | 'actor'

/** One decision of one person. Never changed and never removed: a later one stands above it. */
export interface Review {
  readonly number: number
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly reviewer: string
  readonly kind: ReviewKind
  readonly subject: ReviewSubject
  /** Id of the claim, happening or actor. */
  readonly id: string
  /** The field set right, of a correction. */
  readonly field: string | null
  /** What the person says: the field's value, the ids merged or split, the number of the review taken back. */
  readonly value: unknown
  /** What the machine read there. */
  readonly machine: unknown
  readonly note: string | null
}

export type ReviewDraft = Omit<Review, 'number'>

/** Appends a review and returns its number. */
export function appendReview(db: Database, draft: ReviewDraft): number {
  const { at, reviewer, kind, subject, id, field, value, machine, note } = draft
  return db.insert(
    `INSERT INTO reviews (at, reviewer, kind, subject, id, field, value, machine, note)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[at, reviewer, kind, subject, id, field, jsonOf(value), jsonOf(machine), note],
  )
}

/** Every review of one thing, the oldest first. */
export function reviewsOf(db: Database, subject: ReviewSubject, id: string): Review[] {
  return db.all<Row>('SELECT * FROM reviews WHERE subject = ? AND id = ? ORDER BY number', subject, id).map(fromRow)
}

/** Of reviews of one thing, those that hold: neither taken back nor taking one back. */
export function standingReviews(reviews: readonly Review[]): Review[] {
  const back = new Set(reviews.flatMap(({ kind, value }) => (kind === 'withdraw' ? [value] : [])))
  return reviews.filter(({ kind, number }) => kind !== 'withdraw' && !back.has(number))
}

/** Every review of a kind of thing, the oldest first, one at a time. */
export function* eachReview(db: Database, subject: ReviewSubject): Generator<Review> {
  for (const row of db.each<Row>('SELECT * FROM reviews WHERE subject = ? ORDER BY number', subject)) yield fromRow(row)
}

type Row = Omit<Review, 'value' | 'machine'> & { readonly value: string | null; readonly machine: string | null }

function fromRow({ value, machine, ...row }: Row): Review {
  return { ...row, value: parsed(value), machine: parsed(machine) }
}

function jsonOf(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}

/** An empty column is undefined; the value null is the text "null". */
function parsed(json: string | null): unknown {
  return json === null ? undefined : JSON.parse(json)
}
