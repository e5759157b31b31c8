const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Puts a string of JSON right where it stands: what an escape stands for is never longer than the escape.
 *
 * @param open its opening quote
 * @param close its closing quote
 * @returns the byte after the string, which starts after its opening quote
 * @throws SyntaxError where an escape is none of JSON's
 */
export function unescaped(bytes: Uint8Array, open: number, close: number): number {
  const text = JSON.parse(decoder.decode(bytes.subarray(open, close + 1))) as string
  return open + 1 + encoder.encodeInto(text, bytes.subarray(open + 1, close)).written
}
