import type { Notes } from './notes.ts'
import type { Texts } from './texts.ts'
import type { Told } from './told.ts'
import type { BriefParty } from './types.ts'

/** What telling an event takes. */
export interface Teller {
  readonly sides: readonly [BriefParty, BriefParty]
  readonly notes: Notes
  readonly texts: Texts
  /** What was told already, by the claim and whether it is dated: see `toldBy`. */
  readonly told: Map<string, string>
  /** Happenings that were told already: only the numbers of their notes change with the room. */
  readonly items: Map<Told, UnnotedItem>
  readonly denials: Map<Told, Unnoted>
}

/** A sentence with the claims that are to bear it out. */
export interface Unnoted {
  readonly text: string
  readonly cited: readonly string[]
}

/** A happening in sentences, before their notes have numbers. */
export interface UnnotedItem {
  readonly when: string
  readonly sentences: readonly Unnoted[]
}
