import type { SourceKind } from './attribution.ts'
import type { Claim } from './claim.ts'

/** One who speaks in a document: how often, how much, and whether in quotes. */
export interface Voice {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly country: string | null
  readonly kind: SourceKind
  /** Attributions to this voice, and how many of them are quoted, told, or quoted in part. */
  readonly statements: number
  readonly direct: number
  readonly indirect: number
  readonly mixed: number
  /** Words of the document inside what is attributed to this voice. */
  readonly words: number
}

/** What is known of a document that was read, with its counts. */
export interface DocumentRecord {
  readonly id: string
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** Publication date, ISO 8601 (YYYY-MM-DD). */
  readonly date: string | null
  /** ISO 639-1 code. */
  readonly language: string
  /** Length of the text in UTF-16 code units, in which all offsets count. */
  readonly length: number
  readonly sentences: number
  readonly words: number
  readonly claims: number
  /** Claims in the writer's own voice. */
  readonly unsourced: number
  /** By words, most first. */
  readonly voices: readonly Voice[]
  /** The whole text, only where it was asked for. */
  readonly text?: string
}

/** What reading a document gives: the record of design, as JSON has it. */
export interface Reading {
  readonly document: DocumentRecord
  readonly claims: readonly Claim[]
}
