import { decodeBytes } from './decode-bytes.ts'

/** Bytes that no text begins with, by what the file is. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document'],
  ['\u001f\u008b', 'compressed with gzip'],
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
  ['{\\rtf', 'an RTF document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
]

/**
 * The text of a file's bytes, without its byte order mark. A byte order mark decides; without one the bytes are UTF-8,
 * strictly, unless `encoding` names another (a WHATWG label such as "windows-1252").
 *
 * @throws Error where the bytes are no text or not in the encoding; the message completes `Cannot read "a.txt": …`
 */
export function decode(bytes: Uint8Array, encoding?: string): string {
  const marked = byteOrderMark(bytes)
  if (marked !== null) return decodeAs(marked, bytes)
  const kind = signature(bytes)
  if (kind !== null) throw new Error(`it is ${kind}; wanted plain text or Markdown`)
  if (encoding !== undefined) return decodeAs(encoding, bytes)
  const zero = bytes.indexOf(0)
  if (zero >= 0) throw new Error(`it is binary (byte ${zero} is zero); wanted plain text, UTF-8`)
  return decodeAs('utf-8', bytes)
}

/** Whether `label` names an encoding that `decode` knows. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label) instanceof TextDecoder
  } catch {
    return false
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  return null
}

function signature(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  return SIGNATURES.find(([magic]) => start.startsWith(magic))?.[1] ?? null
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  try {
    return decodeBytes(bytes, encoding)
  } catch {
    if (encoding !== 'utf-8') throw new Error(`it is not text in the encoding "${encoding}"`)
    const at = firstInvalid(bytes)
    const value = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
    throw new Error(
      `byte ${at} (${value}) is not UTF-8; name the encoding that it is in, such as --encoding windows-1252`,
    )
  }
}

/** Offset of the first byte that UTF-8 does not allow, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (good < bad) {
    const middle = (good + bad + 1) >> 1
    if (isValidStart(bytes.subarray(0, middle))) good = middle
    else bad = middle - 1
  }
  // A character that began before the fault and is cut off there is the fault itself: its first byte is named.
  while (good > 0 && !isWhole(bytes.subarray(0, good))) good--
  return good
}

function isWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Whether the bytes are UTF-8 that may go on: a character cut off at the end is none of their fault. */
function isValidStart(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
