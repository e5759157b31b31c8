import { abbreviationKind } from './abbreviations.ts'
import { passedOver, signEnd } from './posts.ts'

/** A surface token: a stretch of text without space. */
export interface Surface {
  readonly form: string
  readonly start: number
  readonly end: number
}

/** Longest stretch that a single pattern may look at, so that a megabyte without a space costs linear time. */
const REACH = 256

const URL = /(?:https?:\/\/|www\.)[^\s<>"”“«»]{1,2000}/y
const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){0,6}/y
const DOMAIN =
  /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.(?:com|org|net|edu|gov|co|info|uk|ru|cn|fr|de)(?![\p{L}\p{N}])(?:\/[^\s<>"”]{0,500})?/uy
const EMOTICON = /(?:[:;=8][-o'^]?[)(\][DPpOo/\\|*3]+|[)(][-o]?[:;=]|<3+|\^_\^|:'\()(?=\s|$)/y
const PHONE = /\(?\d{3}\)?[-.]\d{3}[-.]\d{4}(?!\d)|\d{1,3}-\d{4}(?![\d-])/y
/** Names of files and newsgroups, hash tags, "w/" and "b/c". */
const FILE = /[\p{L}\p{N}_-]{1,64}\.(?:docx?|pdf|html?|jpe?g|xlsx?|pptx?|txt|zip|gif|png)(?![\p{L}\p{N}])/iuy
const GROUP = /[a-z][a-z0-9-]{1,30}(?:\.[a-z][a-z0-9-]{1,30}){2,8}(?![\p{L}\p{N}])/uy
const SLASHED = /(?:b\/c|w\/o|w\/)(?![\p{L}\p{N}])/iuy
const TAG = /#[\p{L}\p{N}_]+/uy
const CLOCK_OR_DATE = /\d{1,4}(?:[/:]\d{1,4}){1,3}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)/y
const ORDINAL = /\d+(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/uy
const NUMBER = /\d+(?:[.,]\d+)*|\.\d+/y
const DOTTED = /(?:\p{L}\.){2,}/uy
const WORD = /[\p{L}\p{M}\p{N}_]+(?:&[\p{L}\p{N}]+)*/uy
const APOSTROPHE = /['’](?=\p{L})/uy
const RUN = /([.!?])[.!?]*|[-=]{2,}|([-–—*=_~#+•·<>$/\\])\2*|…+/uy
const ANY = /[^\s]/uy

/** Parts before a hyphen that make one word with what follows; other hyphens stand alone, as in the treebanks. */
const BOUND_PREFIX =
  /^(?:anti|co|counter|cross|e|ex|extra|hyper|inter|intra|macro|mega|micro|mid|mini|mis|multi|neo|non|over|pan|para|post|pre|pro|pseudo|quasi|re|semi|sub|super|trans|tri|bi|ultra|un|under|uni|vice)$/i

/**
 * Cuts text[from, to) into surface tokens, as the English UD treebanks do: hyphens, slashes, signs of money and percent alone,
 * abbreviations with their stop, addresses and dates whole.
 */
export function surfaceTokens(text: string, from: number, to: number): Surface[] {
  const out: Surface[] = []
  let at = from
  while (at < to) {
    if (isSpace(text.charCodeAt(at))) {
      at++
      continue
    }
    const passed = passedOver(text, at)
    if (passed > 0) {
      at += passed
      continue
    }
    const end = Math.min(to, tokenEnd(text, at, to))
    out.push({ form: text.slice(at, end), start: at, end })
    at = end
  }
  return out
}

/** White space, and marks that are never seen: zero width, direction, byte order, and control characters. */
export function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x7f && code <= 0x9f) ||
    code === 0xad
  )
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

function tokenEnd(text: string, at: number, to: number): number {
  const code = text.charCodeAt(at)
  const letter = isLetter(text, at)
  const digit = code >= 48 && code <= 57
  if (letter || digit) {
    const address = addressEnd(text, at)
    if (address > 0) return address
  }
  if (digit) return numberEnd(text, at)
  if (letter) return wordEnd(text, at, to)
  if (code === 40) {
    const phone = match(PHONE, text, at)
    if (phone > 0) return phone
  }
  if (code === 46 && text.charCodeAt(at + 1) >= 48 && text.charCodeAt(at + 1) <= 57) return match(NUMBER, text, at)
  if (at === 0 || isSpace(text.charCodeAt(at - 1))) {
    const face = match(EMOTICON, text, at)
    if (face > 0) return face
  }
  if (code === 35) {
    const tag = match(TAG, text, at)
    if (tag > 0 && !/^#\d/.test(text.slice(at, at + 2))) return tag
  }
  const sign = signEnd(text, at)
  if (sign > 0) return sign
  const run = match(RUN, text, at)
  if (run > 0) return run
  // "’s", "'ll" after a figure or a bracket.
  if ((code === 39 || code === 0x2019) && at > 0 && !isSpace(text.charCodeAt(at - 1))) {
    const clitic = match(/['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iuy, text, at)
    if (clitic > 0) return clitic
  }
  return match(ANY, text, at)
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95
  return match(/[\p{L}\p{M}\p{N}]/uy, text, at) > 0
}

function addressEnd(text: string, at: number): number {
  const url = match(URL, text, at)
  if (url > 0) return trimAddress(text, at, url)
  // Only a stretch with a sign of an address is looked at, so that plain words cost nothing.
  const stretch = stretchOf(text, at)
  if (stretch.includes('@')) {
    const mail = match(MAIL, text, at)
    if (mail > 0) return trimAddress(text, at, mail)
  }
  if (stretch.includes('/')) {
    const slashed = match(SLASHED, text, at)
    if (slashed > 0) return slashed
  }
  if (stretch.includes('.')) {
    const domain = match(DOMAIN, text, at)
    if (domain > 0) return trimAddress(text, at, domain)
    const named = Math.max(match(FILE, text, at), match(GROUP, text, at))
    if (named > 0) return named
  }
  return -1
}

function stretchOf(text: string, at: number): string {
  let end = at
  while (end < text.length && end - at < REACH && !isSpace(text.charCodeAt(end))) end++
  return text.slice(at, end)
}

/** Marks at the end of an address belong to the sentence. */
function trimAddress(text: string, at: number, end: number): number {
  let last = end
  while (last > at + 1 && '.,;:!?)\'"]’'.includes(text[last - 1]!)) last--
  return last
}

function numberEnd(text: string, at: number): number {
  const whole = Math.max(match(PHONE, text, at), match(CLOCK_OR_DATE, text, at), match(ORDINAL, text, at))
  if (whole > 0) return whole
  const number = match(NUMBER, text, at)
  // "9pm", "40km" are cut after the figure; "F16", "3D" and codes stay whole.
  const tail = match(
    /(?:am|pm|a\.m\.|p\.m\.|km|kg|mm|cm|ft|mph|kb|mb|gb|bn|mn|m|k|h|yr|yrs|hrs)(?![\p{L}\p{N}])/iuy,
    text,
    number,
  )
  if (tail > 0) return number
  const word = match(WORD, text, number)
  return word > 0 ? word : number
}

function wordEnd(text: string, at: number, to: number): number {
  const dotted = match(DOTTED, text, at)
  if (dotted > 0) return dotted
  let end = match(WORD, text, at)
  // "don't", "O'Neill", "Mali's": one surface token; multiword.ts cuts it into words.
  for (let more = match(APOSTROPHE, text, end); more > 0; more = match(APOSTROPHE, text, end))
    end = match(WORD, text, more)
  if (text[end] === '-' && BOUND_PREFIX.test(text.slice(at, Math.min(end, at + 8))) && end - at <= 8) {
    const rest = match(/-\p{L}[\p{L}\p{M}\p{N}]*/uy, text, end)
    if (rest > 0 && !(text.slice(at, end).toLowerCase() === 'over' && text[rest] === '-')) end = rest
  }
  if (text[end] !== '.' || end >= to) return end
  const word = text.slice(at, end)
  const kind = abbreviationKind(word)
  if (kind === null) return end
  // A lone capital or "no." before the end of the text or a small word is the end of a sentence.
  if (word.toLowerCase() === 'no' && match(/\.\s*\d/y, text, end) < 0) return end
  if (word.length > 1 && kind === 'title' && match(/\.\s+\S/y, text, end) < 0) return end
  if (
    /^(?:art|mar|sat|sun|wed|ill|ind|del|miss|wash|mass|ore|eq|fig|min|est|ed|al|op|ft|col|gen|sec|mon|la|co|ca|pa|md|mo|va|ext|dist|mt)$/i.test(
      word,
    )
  ) {
    return isAbbreviated(text, at, end, word) ? end + 1 : end
  }
  return end + 1
}

/** Words that are also abbreviations keep their stop before a name or a figure, or where they are capitalised mid-sentence. */
function isAbbreviated(text: string, at: number, end: number, word: string): boolean {
  if (word === 'al') return true
  if (!/^\p{Lu}/u.test(word)) return false
  return match(/\.(?:\s+(?:[\p{Lu}\d]|of\b)|\s*,)/uy, text, end) > 0 && at > 0
}
