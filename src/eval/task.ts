import type { Document, DocumentMeta } from '../model/document.ts'
import type { Status } from '../model/event.ts'
import type { EventType } from '../model/plover.ts'
import type { Span } from '../model/span.ts'

/** A file of a set to score on: its path as found (with `/`) and its decoded text. Scorers open nothing themselves. */
export interface InputFile {
  readonly path: string
  readonly text: string
}

/** What a scorer needs of the system that it measures, passed in so that a scorer can be tested without any model. */
export interface Dependencies {
  /** Reads a text with every stage of its language. */
  read(text: string, meta: DocumentMeta): Document
  /** Reads a document whose sentences and words are given (gold tokens): every stage after segmentation. */
  readSentences(doc: Document): Document
  /** The type that relates two spans of a document that was read; null where none is found. */
  relate(doc: Document, actor: Span, recipient: Span): EventType | null
  /** The status of any predicate, by sentence number and word id; null where there is no reading of it. */
  judge(doc: Document, sentence: number, head: number): Status | null
  /** A clock in milliseconds. */
  now(): number
}

/** One thing that was not got right, in the words of the set. */
export interface Miss {
  readonly where: string
  readonly text: string
  readonly wanted: string
  readonly got: string
}

/** Rows of cells under a head, to be printed in columns. */
export interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A figure, or figures by name: F1 by field, for instance. Shares are from 0 to 1. */
export type Figures = { readonly [name: string]: number | Figures }

/** What a scorer returns: counts are added over the whole set and divided once. */
export interface Score {
  readonly figures: Figures
  readonly counts: Readonly<Record<string, number>>
  readonly misses: readonly Miss[]
  readonly tables: readonly Table[]
}

/** Choices of the caller. `misses`: how many misses to keep, in order (`--errors N`). */
export interface Options {
  readonly misses: number
  /** `parse` only: take the words and sentences of the set instead of finding them. */
  readonly goldTokens?: boolean
}

/** A way to measure, registered by name in `tasks.ts`. */
export interface Task {
  /** One line for the command's help. */
  readonly summary: string
  /** Endings of the files that the task reads, to be gathered from folders: `.iob2`. */
  readonly extensions: readonly string[]
  score(files: Iterable<InputFile>, deps: Dependencies, options: Options): Score
}
