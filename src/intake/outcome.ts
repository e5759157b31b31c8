import type { Found } from './found.ts'
import type { Validators } from './item.ts'

/** A text as a reader found it, before dateline, language and options are added. */
export interface Draft {
  readonly kind: 'draft'
  readonly key: string
  readonly name: string
  readonly text: string
  readonly id?: string | null
  /** In order of preference: of one field, the first is taken. */
  readonly found: readonly Found[]
  /** When it was fetched or captured, ISO 8601: near to it lies a day without a year. */
  readonly seen?: string | null
  readonly validators?: Validators | null
}

/** What a reader could not read; a container goes on after it. */
export interface Flaw {
  readonly kind: 'flaw'
  readonly key: string
  readonly name: string
  readonly reason: string
}

/** What a reader passed over because an earlier run did it, or nothing changed. */
export interface Pass {
  readonly kind: 'pass'
  readonly key: string
  readonly name: string
  readonly why: 'done' | 'not modified'
}

export type Outcome = Draft | Flaw | Pass
