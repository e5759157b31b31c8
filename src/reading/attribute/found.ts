import type { Span } from '../../model/span.ts'
import type { Sentence } from '../../model/token.ts'
import type { CueEntry, Slot } from '../../resources/cues.ts'

/** An attribution while it is being read: words by id, spans by offset. */
export interface Found {
  readonly sentence: Sentence
  readonly entry: CueEntry
  /** Id of the word that attributes. */
  readonly word: number
  readonly cue: Span
  /** Id of the head word of the source; 0 where there is none. */
  readonly speaker: number
  readonly source: Span | null
  readonly sourceAbsent: string | null
  content: Span[]
  /** From the first to the last word of source and cue with what hangs on them, content left out. */
  readonly clause: Span
  confidence: number
  /** The attribution inside which it stands though its words stand beside it: of who is cited, that of who cites him. */
  readonly within?: Found
  /** How the content hangs on the cue. */
  readonly slot: Slot['relation']
}
