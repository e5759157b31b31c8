/** A review, as far as it shows where its reviewer stands. */
export interface ReviewSaid {
  readonly number: number
  readonly reviewer: string
  readonly kind: string
  readonly field: string | null
  readonly value: unknown
}

/** Where one person stands on a claim after all that they said of it. */
export interface Judgement {
  readonly reviewer: string
  readonly verdict: 'accept' | 'reject' | null
  /** Fields that they set right. */
  readonly fields: readonly string[]
}

/** Where each person stands on a claim, in order of their first review; those who took all back or only noted are left out. */
export function judgementsOf(reviews: readonly ReviewSaid[]): Judgement[] {
  const back = new Set(reviews.flatMap(({ kind, value }) => (kind === 'withdraw' ? [value] : [])))
  const by = new Map<string, { verdict: Judgement['verdict']; fields: Set<string> }>()
  for (const { number, reviewer, kind, field } of reviews) {
    if (back.has(number)) continue
    const known = by.get(reviewer) ?? { verdict: null, fields: new Set<string>() }
    by.set(reviewer, known)
    if (kind === 'accept' || kind === 'reject') known.verdict = kind
    else if (kind === 'correct' && field !== null) known.fields.add(field)
  }
  return [...by]
    .map(([reviewer, { verdict, fields }]) => ({ reviewer, verdict, fields: [...fields] }))
    .filter(({ verdict, fields }) => verdict !== null || fields.length > 0)
}

/** "ada accepted it too", "ben rejected it: you differ", "ada set status right" */
export function judgementWords({ reviewer, verdict, fields }: Judgement, own: 'accept' | 'reject'): string {
  const set = fields.length === 0 ? '' : ` with ${fields.join(' and ')} set right`
  if (verdict === null) return `${reviewer} set ${fields.join(' and ')} right`
  const done = verdict === 'accept' ? 'accepted' : 'rejected'
  return verdict === own ? `${reviewer} ${done} it too${set}` : `${reviewer} ${done} it${set}: you differ`
}
