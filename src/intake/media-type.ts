/** A Content-Type taken apart. */
export interface MediaType {
  /** In small letters, without parameters; null where there is none. */
  readonly mediaType: string | null
  readonly charset: string | null
}

/** The media type and charset of a Content-Type such as `text/html; charset="utf-8"`. */
export function parseMediaType(header: string | null | undefined): MediaType {
  const [, mediaType] = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(header ?? '') ?? []
  const [, charset] = /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(header ?? '') ?? []
  return { mediaType: mediaType?.toLowerCase() ?? null, charset: charset ?? null }
}
