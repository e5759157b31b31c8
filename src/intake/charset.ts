import { decode } from './decode.ts'
import { decodeBytes } from './decode-bytes.ts'
import { Unreadable } from './unreadable.ts'

/** What is said of an encoding from outside, strongest first. Labels that are not known are passed over. */
export interface CharsetHints {
  /** Named by the one who runs the program. */
  readonly encoding?: string | null
  /** Named along with the bytes: by HTTP, WARC or MIME headers. */
  readonly charset?: string | null
  /** Named in the bytes: by an HTML `<meta>` or an XML declaration. */
  readonly within?: string | null
}

export interface Decoded {
  readonly text: string
  /** WHATWG label of the encoding that it was in. */
  readonly encoding: string
}

/**
 * Statistics below this are chance: of short texts in one language it gives 0.2 to 0.6 for the right encoding, of a stray
 * byte below 0.05.
 */
const LEAST_CONFIDENCE = 0.1
/** A page may hold a few bytes that its encoding does not know, as browsers allow: one in so many characters. */
const STRAY_EACH = 1000
/** Control characters that text has no use for; one in so many is still text. */
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g
const CONTROL_EACH = 100
/** Encodings whose bytes may all be those of ASCII though the text is not. */
const LOOKS_LIKE_ASCII = /^(?:utf-16|iso-2022)/

/**
 * The text of bytes: their byte order mark decides; else what `hints` name where the bytes agree with it; else UTF-8 where
 * they are that; else what statistics tell. Bytes that are UTF-8 beyond ASCII are UTF-8 whatever a header says, for no text
 * in a one-byte encoding is so by chance.
 *
 * @throws Unreadable where the bytes are no text, or in no encoding that can be told
 */
export async function textOf(bytes: Uint8Array, hints: CharsetHints = {}): Promise<Decoded> {
  const marked = byteOrderMark(bytes)
  if (marked !== null) return text(strictly(bytes, marked) ?? leniently(bytes, marked) ?? failed(bytes), marked)
  const forced = known(hints.encoding)
  if (forced !== null) {
    const given = strictly(bytes, forced)
    if (given === null) throw new Unreadable(`it is not text in the encoding "${forced}"`)
    return text(given, forced)
  }
  const utf8 = strictly(bytes, 'utf-8')
  const said = known(hints.charset) ?? known(hints.within)
  if (utf8 !== null && (said === null || !LOOKS_LIKE_ASCII.test(said))) return text(utf8, 'utf-8')
  const agreed = said === null || said === 'utf-8' ? null : strictly(bytes, said)
  if (agreed !== null && said !== null) return text(agreed, said)
  if (bytes.includes(0)) failed(bytes)
  const guessed = await guess(bytes)
  // A page in a declared encoding with a stray byte is that, and not another language.
  const lenient = leniently(bytes, said ?? 'utf-8')
  if (lenient !== null && (guessed === null || said !== null)) return text(lenient, said ?? 'utf-8')
  return guessed ?? failed(bytes)
}

function text(value: string, encoding: string): Decoded {
  const controls = value.match(CONTROL)?.length ?? 0
  const zero = value.indexOf('\0')
  if (zero >= 0) throw new Unreadable(`it is binary (character ${zero} is zero); wanted text`)
  if (controls > 1 + value.length / CONTROL_EACH)
    throw new Unreadable(`it is binary (${controls} control characters in ${value.length}); wanted text`)
  return { text: value, encoding }
}

function failed(bytes: Uint8Array): never {
  try {
    decode(bytes)
  } catch (error) {
    throw new Unreadable((error as Error).message)
  }
  throw new Unreadable('it is in no encoding that can be told; name it, such as --encoding windows-1252')
}

/** The encoding that a byte order mark names; null where there is none. */
export function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  return null
}

/** The WHATWG name of a label; null where there is none or it is not known. */
function known(label: string | null | undefined): string | null {
  if (label === null || label === undefined || label === '') return null
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decodeBytes(bytes, encoding)
  } catch {
    return null
  }
}

/** A text with a few stray bytes; null where so many are strays that the encoding is another. */
function leniently(bytes: Uint8Array, encoding: string): string | null {
  const value = decodeBytes(bytes, encoding, false)
  const strays = value.match(/\ufffd/g)?.length ?? 0
  const others = value.match(/[^\u0000-\u007f\ufffd]/g)?.length ?? 0
  return strays < others && strays * STRAY_EACH <= value.length ? value : null
}

async function guess(bytes: Uint8Array): Promise<Decoded | null> {
  const { detectAll } = await import('jschardet')
  for (const { encoding, confidence } of detectAll(bytes)) {
    if (confidence < LEAST_CONFIDENCE) return null
    const name = known(encoding)
    const value = name === null ? null : strictly(bytes, name)
    if (name !== null && value !== null) return text(value, name)
  }
  return null
}
