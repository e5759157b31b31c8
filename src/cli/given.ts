import type { DocumentMeta } from '../model/document.ts'

/** What is known of articles from the command line; it comes before what they say themselves. */
export interface Given {
  readonly encoding: string | undefined
  readonly meta: DocumentMeta
}
