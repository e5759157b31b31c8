import type { Period } from '../record/ask/period.ts'
import type { Timeline } from '../record/ask/timeline.ts'
import type { Stage } from '../record/ledger/types.ts'

/** A sentence with the numbers of the notes that bear it out, ascending. */
export interface Sentence {
  /** Words that run from right to left stand in isolates (U+2068, U+2069). */
  readonly text: string
  readonly notes: readonly number[]
}

/** Sentences about one event, under the words for its day. */
export interface Item {
  readonly when: string
  readonly sentences: readonly Sentence[]
}

/** Items that had room, and how many more there are in the record. */
export interface Items {
  readonly items: readonly Item[]
  readonly left: number
}

/** A cell of the ledger: "20,000–25,000", "amount not stated", "–". */
export interface Cell {
  readonly words: string
  readonly notes: readonly number[]
}

/** What one gives the other of one kind. */
export interface LedgerRow {
  readonly kind: string
  readonly cells: Readonly<Record<Exclude<Stage, 'suspended' | 'cancelled'> | 'outstanding', Cell>>
  /** What the cells cannot hold: figures that contradict each other, denials, what was cancelled or suspended. */
  readonly remarks: readonly Sentence[]
}

/** The ledger of one direction. */
export interface LedgerPart {
  readonly giver: string
  readonly receiver: string
  readonly rows: readonly LedgerRow[]
  /** Lines that had no room. */
  readonly left: number
}

/** The words that a claim rests on, who says them, and where they stand. */
export interface ClaimNote {
  readonly number: number
  readonly claim: string
  /** Words of the document: the sentence that the claim stands in, or the part of it around the claim. */
  readonly quote: string
  /** Where in `quote` the claim's own words stand: half-open. */
  readonly words: { readonly start: number; readonly end: number }
  /** Whether words of the sentence were left out at either end. */
  readonly cut: { readonly before: boolean; readonly after: boolean }
  /** Who says so; null in the writer's own voice. */
  readonly speaker: string | null
  readonly document: string
  readonly publisher: string | null
  /** Day of publication. */
  readonly day: string | null
  readonly title: string | null
  /** Only http and https; null where there is none. */
  readonly url: string | null
}

/** How something was counted. */
export interface CountNote {
  readonly number: number
  readonly words: string
}

export type Note = ClaimNote | CountNote

export interface BriefParty {
  readonly id: string
  readonly name: string
}

/** What the record holds of a relation, as two pages. All in it comes from claims, and every sentence names its notes. */
export interface Brief {
  /** In the order in which they were asked for. */
  readonly sides: readonly [BriefParty, BriefParty]
  readonly title: string
  /** The days that were asked for; null: open. */
  readonly since: string | null
  readonly until: string | null
  /** Day on which the record stood so; null where it holds nothing at all. */
  readonly asOf: string | null
  readonly basis: { readonly claims: number; readonly documents: number; readonly reports: number }
  /** What it rests on. */
  readonly rests: readonly Sentence[]
  /** The happenings that most reports tell of. */
  readonly reported: Items
  /** What was first reported in the last part of the period; null where no days are known. */
  readonly recent: (Items & { readonly since: string }) | null
  /** How many events passed each way. */
  readonly passed: readonly Sentence[]
  readonly timeline: Timeline & { readonly by: Period }
  readonly ledger: readonly [LedgerPart, LedgerPart]
  readonly disputes: Items
  /** Who says so, in shares. */
  readonly voices: readonly Sentence[]
  readonly notes: readonly Note[]
}
