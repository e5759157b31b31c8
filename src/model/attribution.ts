import type { Span } from './span.ts'

/** Kinds of voice: who is named, who is not ("a diplomat said"), a document, a news medium, or a whole body. */
export type SourceKind = 'named' | 'anonymous' | 'document' | 'media' | 'organisation'

/** How someone is quoted: in quotes, in other words, or partly in quotes. */
export const MANNERS = ['direct', 'indirect', 'mixed'] as const
export type Manner = (typeof MANNERS)[number]

/** One who says something. */
export interface Speaker {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly country: string | null
  readonly kind: SourceKind
}

/** Who says so. `mention` points at the words; name, role and country come through coreference. */
export interface Source extends Speaker {
  readonly mention: number | null
  readonly span: Span
  /** Each of several who say it together ("Peru and Chile said", "both sides agreed that"); the source itself is then of no one state. */
  readonly members?: readonly Speaker[]
}

/** The word that attributes. `stance` is how the writer puts it: "claimed" doubts, "confirmed" affirms. */
export interface Cue {
  readonly lemma: string
  readonly stance: 'neutral' | 'affirming' | 'doubting' | 'denying'
  readonly span: Span
}

/** One attribution: source, cue, content. `content` may be in pieces (split quotes, quotes over sentences). */
export interface Attribution {
  readonly id: number
  readonly source: Source | null
  /** Why no source is known, where none is. */
  readonly sourceAbsent: string | null
  readonly manner: Manner
  /** Whether it is uttered, held to be so, or wanted, felt and done: of the last nobody is heard to say it. */
  readonly act: 'says' | 'thinks' | 'wants'
  readonly cue: Cue | null
  readonly content: readonly Span[]
  /** The attribution that this one stands inside ("the agency quoted the minister as saying"); null at the outside. */
  readonly parent: number | null
  readonly confidence: number
}

/** Why an attribution by a noun has no source, where the noun is nobody's: "claims that". */
export const UNOWNED = 'the noun names no one'

/** Words by which the writer takes a side in his own voice. Shown, never used to change a code. */
export interface Framing {
  readonly kind: 'loaded' | 'hedge' | 'evaluative' | 'presupposed'
  readonly span: Span
  readonly sentence: number
}
