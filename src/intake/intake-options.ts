import type { Validators } from './item.ts'
import type { FieldNames } from './record-fields.ts'

/** How much is taken at most; everything above is a bad item with its reason. */
export interface Limits {
  /** Bytes of one document: a text, page, PDF, line or record. */
  readonly documentBytes: number
  /** Members of one .zip. */
  readonly zipMembers: number
  /** Bytes of all members of one .zip together, unpacked. */
  readonly zipBytes: number
  /** How many times larger than packed a member of a .zip or a gzip may be, once it is over a megabyte. */
  readonly ratio: number
  /** Archives within archives. */
  readonly depth: number
  /** Milliseconds for the whole of one answer over HTTP. */
  readonly httpMs: number
  /** Redirects followed. */
  readonly redirects: number
}

export const LIMITS: Limits = {
  documentBytes: 32 * 1024 * 1024,
  zipMembers: 100_000,
  zipBytes: 4 * 1024 ** 3,
  ratio: 200,
  depth: 3,
  httpMs: 30_000,
  redirects: 5,
}

/** An address that a name stands for. */
export interface ResolvedAddress {
  readonly address: string
  readonly family: 4 | 6
}

/** All addresses of a host name. @throws Error where it has none */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>

export interface IntakeOptions {
  /** Standard input, for the input `-`. */
  readonly stdin?: AsyncIterable<Uint8Array | string>
  /** Stops between items, and in the midst of a download. */
  readonly signal?: AbortSignal

  /** Stand in where a document gives none. `date` is YYYY-MM-DD. */
  readonly date?: string
  readonly publisher?: string
  readonly title?: string
  readonly url?: string
  /** Encoding of what does not say it itself (a WHATWG label). */
  readonly encoding?: string
  /** Language of all documents (ISO 639-1); it is detected where this is left out. */
  readonly language?: string
  /** Languages that can be read (ISO 639-1); "en" where left out. */
  readonly languages?: readonly string[]
  /** Columns of a CSV by what they hold, where their names do not tell. */
  readonly columns?: FieldNames

  /** Whether the item of this key was done before; it is then passed over. */
  readonly isDone?: (key: string) => boolean | Promise<boolean>
  /** What the server said when this URL was last fetched; it is then asked for changes only. */
  readonly validatorsOf?: (url: string) => Validators | null | Promise<Validators | null>

  readonly limits?: Partial<Limits>
  /** Fetch from loopback, private and link-local addresses too. */
  readonly allowPrivate?: boolean
  /**
   * Fetch the page of each entry of a feed, and of each row of an export that has a URL and no text. True where left out;
   * where false, the feed's own text is taken, and such a row is a bad item.
   */
  readonly followLinks?: boolean
  /** Milliseconds between two requests to one host; 1,000 where left out. A robots.txt may want more. */
  readonly hostDelayMs?: number
  /** Who asks, in User-Agent; "Chancery" and its version where left out. */
  readonly userAgent?: string
  /** Looks up host names; the system's own where left out. */
  readonly resolve?: Resolve
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number
  /** Waits some milliseconds; rejects where the signal is aborted. */
  readonly wait?: (ms: number, signal: AbortSignal | undefined) => Promise<void>
}
