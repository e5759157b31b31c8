import type { TextMarks } from '../formats/reading-page.ts'
import type { Mention } from '../model/actor.ts'
import type { Claim } from '../model/claim.ts'
import type { Span } from '../model/span.ts'

/** Where a text was found and what was said of it there. The same text in another place is another appearance of one document. */
export interface Appearance {
  readonly title: string | null
  /** The outlet, never who is quoted. */
  readonly publisher: string | null
  readonly author: string | null
  readonly url: string | null
  /** ISO 8601: a day or a moment. */
  readonly published: string | null
  readonly modified: string | null
  readonly dateline: string | null
  /** The id that a JSONL or CSV gives it. */
  readonly givenId: string | null
  /** As messages name it: `"news.zip" (member "a.html")`. */
  readonly input: string
  /** Of each field, where it came from: `{"published": "json-ld"}`. */
  readonly origins: Readonly<Record<string, string>>
}

/** What the record keeps of the layers of a document that was read. */
export interface Layers {
  readonly sentences: readonly (Span & { readonly paragraph: number })[]
  readonly mentions: readonly Omit<Mention, 'head'>[]
  readonly claims: readonly Claim[]
  readonly marks: TextMarks
  /** Words without punctuation. */
  readonly words: number
  /** Lemmas that are not their own form, in order: what full text finds besides the words themselves. */
  readonly lemmas: string
  /** Each form, folded, with the lemma that it has here, where that is another. */
  readonly forms: readonly (readonly [form: string, lemma: string])[]
  /** What read it: changes with the program, its lexicons and its network. */
  readonly reader: string
}

/** A text ready to be kept. */
export interface Entry {
  /** As {@link cleanText} leaves it: all offsets count in it. */
  readonly text: string
  /** Publication day (YYYY-MM-DD) against which it was read; null where unknown. */
  readonly day: string | null
  /** ISO 639-1 code; null where unknown. */
  readonly language: string | null
  readonly appearance: Appearance
  /** Null where there is no reader of its language: it is kept, unread. */
  readonly layers: Layers | null
}
