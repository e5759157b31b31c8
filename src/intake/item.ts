/** What of a document's metadata intake looks for. Dates are ISO 8601: a day (YYYY-MM-DD) or a moment with its offset. */
export interface Metadata {
  readonly title: string | null
  /** The outlet that published it, never who is quoted. */
  readonly publisher: string | null
  readonly author: string | null
  readonly url: string | null
  readonly published: string | null
  readonly modified: string | null
  /** The dateline at the head of the text, as it stands there: "BAMAKO, Feb 19 (Reuters) -". */
  readonly dateline: string | null
  /** ISO 639-1 code. */
  readonly language: string | null
}

export type MetadataField = keyof Metadata

/** Where a piece of metadata came from. */
export type Origin =
  | 'json-ld'
  | 'open-graph'
  | 'meta'
  | 'time-element'
  /** The page itself: its `<title>`, heading, byline, `lang`, canonical link. */
  | 'page'
  | 'feed'
  | 'dateline'
  /** The first line of a text that stands apart, or the front matter of Markdown. */
  | 'text'
  | 'jsonl'
  | 'csv'
  /** The information dictionary or XMP of a PDF. */
  | 'pdf'
  /** Headers of MHTML. */
  | 'mhtml'
  /** The target and headers of a WARC record. */
  | 'warc'
  /** The address and headers of an answer over HTTP. */
  | 'http'
  /** The host of its URL. */
  | 'address'
  /** The option given for all that is taken in. */
  | 'option'
  /** Found in the text by statistics. */
  | 'detected'

/** What a server said of the version that it sent; send it back to be told "not modified". */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

interface Named {
  /**
   * The same for the same content at the same place, in every run: what a resumed run asks for. A file changed since has
   * another key, and so has a line, a member, a record or a page that changed.
   */
  readonly key: string
  /** As messages name it: `"news.zip" (member "a.html")`, `line 3 of "a.jsonl"`, `standard input`. */
  readonly name: string
  /** Bytes of the inputs that lie behind once this item is done; set it against `survey(inputs).bytes`. */
  readonly offset: number
}

/** A text with all that is known of it. */
export interface DocumentItem extends Named, Metadata {
  readonly kind: 'document'
  readonly text: string
  /** The id that a JSONL or CSV gives it. */
  readonly id: string | null
  /** False where there is no reader of its language: keep it, unread. */
  readonly readable: boolean
  /** Of each field that is not null, where it came from. */
  readonly origins: Readonly<Partial<Record<MetadataField, Origin>>>
  /** Of what was fetched over HTTP; null for all else. */
  readonly validators: Validators | null
}

/** Something that could not be taken in. */
export interface BadItem extends Named {
  readonly kind: 'bad'
  /** What is wrong and what is wanted; completes `Cannot read ${name}: …`. */
  readonly reason: string
}

/** Something passed over: done before (in an earlier run, or the same page in this one), or not modified since then. */
export interface SkippedItem extends Named {
  readonly kind: 'skipped'
  readonly why: 'done' | 'not modified'
}

export type IntakeItem = DocumentItem | BadItem | SkippedItem

/** The one line that tells a person of a bad item. */
export function complaint({ name, reason }: Pick<BadItem, 'name' | 'reason'>): string {
  return `Cannot read ${name}: ${reason}`
}
