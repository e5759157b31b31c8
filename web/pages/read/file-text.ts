const PLAIN = /\.(?:txt|text|md)$/i

/** The text of a file that is nothing but text in UTF-8; null where it is of another kind or another encoding. */
export async function fileText(file: File): Promise<string | null> {
  if (!PLAIN.test(file.name) && file.type !== 'text/plain') return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
  } catch {
    // Another encoding is for the server to find out.
    return null
  }
}
