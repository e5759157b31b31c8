/**
 * The text of bytes in an encoding (a WHATWG label), without its byte order mark.
 *
 * Decodes as a stream of one piece: given the whole at once, some versions of Node 20 take windows-1252 for Latin-1 and
 * lose its quotation marks.
 *
 * @param fatal whether what the encoding does not know is an error, and not U+FFFD
 * @throws TypeError where the bytes are not in the encoding and `fatal` is set
 */
export function decodeBytes(bytes: Uint8Array, encoding: string, fatal = true): string {
  const decoder = new TextDecoder(encoding, { fatal })
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}
