/** What a thread that answers is started with. */
export interface AnsweringGiven {
  /** The record's file. */
  readonly record: string
  readonly reviewer: string
  /** Grows with each request: see `quietTurns`. */
  readonly asked: Int32Array
}

/** A question for a thread. */
export interface HandedQuestion {
  readonly number: number
  /** Path and query: "/api/claims?actor=MLI". */
  readonly address: string
  /** Whether who asks takes gzip. */
  readonly takesGzip: boolean
}

/** What the main thread tells one that answers. */
export type ToThread = HandedQuestion | 'close'

/** An answer as bytes. */
export interface MadeAnswer {
  readonly status: number
  readonly headers: [string, string][]
  readonly body: Uint8Array<ArrayBuffer>
  /** As it is sent to who takes that; null where it would be no shorter, undefined where nobody asked yet. */
  readonly gzip: Uint8Array<ArrayBuffer> | null | undefined
}

/** What a thread that answers tells the main one. */
export type FromThread =
  /** It has loaded what it counts with. @param build of the program that it runs */
  | { readonly kind: 'ready'; readonly build: string }
  /** Null: only the main thread can answer that. */
  | { readonly kind: 'answer'; readonly number: number; readonly answer: MadeAnswer | null }
  | { readonly kind: 'complaint'; readonly message: string }
