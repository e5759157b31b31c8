import { clean } from '../../../formats/clean.ts'
import { decisionWords } from '../../../formats/review-words.ts'
import type { Review } from '../../../record/reviews/review.ts'

/**
 * Reviews of one thing, a line each: "2024-03-01 12:00 · Ada · set right recipients: … (was …) · note". Of one that was taken
 * back the line says so, and that of the one which took it back names what it was.
 */
export function reviewLines(reviews: readonly Review[]): string[] {
  const byNumber = new Map(reviews.map((review) => [review.number, review]))
  const back = new Set(reviews.flatMap(({ kind, value }) => (kind === 'withdraw' ? [value] : [])))
  return reviews.map((review) => {
    const { at, reviewer, note } = review
    const taken = review.kind === 'withdraw' ? byNumber.get(review.value as number) : undefined
    const parts = [at.slice(0, 16).replace('T', ' '), clean(reviewer), decisionWords(review, taken)]
    if (note !== null) parts.push(`“${clean(note)}”`)
    if (back.has(review.number)) parts.push('taken back')
    return parts.join(' · ')
  })
}
