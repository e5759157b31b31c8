import { clean } from '../../../formats/clean.ts'
import type { Review } from '../../../record/reviews/review.ts'

const DONE: Readonly<Record<Review['kind'], string>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'set right',
  note: 'noted',
  merge: 'merged',
  split: 'split',
  withdraw: 'took back',
}

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
    const words = taken === undefined ? reviewWords(review) : `${DONE.withdraw}: ${reviewWords(taken)}`
    const parts = [at.slice(0, 16).replace('T', ' '), clean(reviewer), words]
    if (note !== null) parts.push(`“${clean(note)}”`)
    if (back.has(review.number)) parts.push('taken back')
    return parts.join(' · ')
  })
}

/** "set right recipients: Mali (was nothing)". */
export function reviewWords({ kind, field, value, machine }: Review): string {
  const what = field === null ? '' : ` ${field}`
  const said =
    value === undefined ? '' : `: ${valueWords(value)}${machine === undefined ? '' : ` (was ${valueWords(machine)})`}`
  return `${DONE[kind]}${what}${said}`
}

/** A field's value in short: names where it holds parties, the code or word otherwise. */
export function valueWords(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(valueWords).join(', ')
  if (typeof value !== 'object') return clean(String(value))
  const { id, name, value: own, what, source } = value as Record<string, unknown>
  if (source !== undefined) return valueWords(source)
  return clean(String(name ?? own ?? what ?? id ?? JSON.stringify(value)))
}
