import { clean } from '../../../formats/clean.ts'
import type { Review } from '../../../record/reviews/review.ts'

const DONE: Readonly<Record<Review['kind'], string>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'set right',
  note: 'noted',
  merge: 'merged',
  split: 'split',
}

/** "2024-03-01 12:00 · Ada · set right recipients: … (was …) · note". */
export function reviewLine({ at, reviewer, kind, field, value, machine, note }: Review): string {
  const what = field === null ? '' : ` ${field}`
  const said =
    value === undefined ? '' : `: ${valueWords(value)}${machine === undefined ? '' : ` (was ${valueWords(machine)})`}`
  const parts = [at.slice(0, 16).replace('T', ' '), clean(reviewer), `${DONE[kind]}${what}${said}`]
  if (note !== null) parts.push(`“${clean(note)}”`)
  return parts.join(' · ')
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
