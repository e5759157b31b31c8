import type { Found } from './found.ts'
import type { Validators } from './item.ts'

/** Bytes at a place, with what is known of them before they are read. */
export interface Source {
  /** As messages name it. */
  readonly name: string
  /** Where it is, whatever it holds: "file:/news/a.zip!b.html". */
  readonly place: string
  /** What changes when its content does; null where only the content tells. */
  readonly version: string | null
  /** Path, name of the member or path of the URL: for its extension. */
  readonly path: string
  /** Bytes; null where not known. */
  readonly size: number | null
  /** On disk, for random access; null for all else. */
  readonly file: string | null
  /** Media type and charset that were said along with it, in small letters. */
  readonly mediaType: string | null
  readonly charset: string | null
  /** Address that it was fetched from, against which its links are resolved. */
  readonly url: string | null
  /** What is known from outside, less trusted than what the document says itself. */
  readonly found: readonly Found[]
  /** When it was fetched or captured, ISO 8601; null where not known. */
  readonly seen: string | null
  /** What the server said of this version. */
  readonly validators: Validators | null
  /** How many archives it lies in. */
  readonly depth: number
  /** To be called once. */
  open(): AsyncIterable<Uint8Array>
}

/** Nothing is known but name and place. */
export function plainSource(given: Pick<Source, 'name' | 'place' | 'path' | 'open'> & Partial<Source>): Source {
  return {
    version: null,
    size: null,
    file: null,
    mediaType: null,
    charset: null,
    url: null,
    found: [],
    seen: null,
    validators: null,
    depth: 0,
    ...given,
  }
}

/** The key of what a source holds as one item. */
export function keyOf(source: Pick<Source, 'place'>, version: string): string {
  return `${source.place}?${version}`
}
