import { clean } from './clean.ts'

const DONE = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'set right',
  note: 'noted',
  merge: 'merged',
  split: 'split',
  withdraw: 'took back',
} as const

/** What of a review says what was decided. */
export interface Decision {
  readonly kind: keyof typeof DONE
  readonly field: string | null
  /** What a person says, and what the machine had read. */
  readonly value: unknown
  readonly machine: unknown
}

/** "set right recipients: Mali (was nothing)"; of one that takes another back, what it was: "took back: accepted". */
export function decisionWords(decision: Decision, taken?: Decision): string {
  if (taken !== undefined) return `${DONE.withdraw}: ${decisionWords(taken)}`
  const { kind, field, value, machine } = decision
  const what = field === null ? '' : ` ${field}`
  const said =
    value === undefined ? '' : `: ${fieldWords(value)}${machine === undefined ? '' : ` (was ${fieldWords(machine)})`}`
  return `${DONE[kind]}${what}${said}`
}

/** A field's value in short: names where it holds parties, the code or word otherwise. */
export function fieldWords(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(fieldWords).join(', ')
  if (typeof value !== 'object') return clean(String(value))
  const { id, name, value: own, what, source } = value as Record<string, unknown>
  if (source !== undefined) return fieldWords(source)
  return clean(String(name ?? own ?? what ?? id ?? JSON.stringify(value)))
}
