const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}/uy
const HANDLE = /@[A-Za-z0-9_]{2,30}(?![\p{L}\p{N}.@])/uy
/** A hash tag that is a word of its sentence: "#Iran", "#UN", and not "#StandWithUs". */
const WORD = /#(?:\p{Lu}\p{Ll}+|\p{Lu}{2,5})(?![\p{L}\p{N}_])/uy
/** What goes on with a sentence behind a word. */
const GOING_ON = /[ \u00a0]*(?:[\p{Ll}\d.,;:!?)]|['’]s)/uy
/** How far back a word is looked for. */
const REACH = 24
const ENDING = /[ \u00a0]*(?:[\r\n]|$)/uy

/** How many characters of a post are to be passed over at a place: the sign of a hash tag that is a word of its sentence, a flag beside a name. */
export function passedOver(text: string, at: number): number {
  if (text.charCodeAt(at) === 35) return isWord(text, at) ? 1 : 0
  const flag = flagEnd(text, at)
  if (flag < 0) return 0
  const isBeside =
    /^\s?\p{Lu}/u.test(text.slice(flag, flag + 2)) || /\p{Lu}\p{L}+ ?$/u.test(text.slice(Math.max(0, at - REACH), at))
  return isBeside ? flag - at : 0
}

/** Where a flag or the name of an account ends that begins at a place; -1 where none does. */
export function signEnd(text: string, at: number): number {
  return Math.max(flagEnd(text, at), text.charCodeAt(at) === 64 ? match(HANDLE, text, at) : -1)
}

function flagEnd(text: string, at: number): number {
  return text.charCodeAt(at) === 0xd83c ? match(FLAG, text, at) : -1
}

/** Tags in a pile behind what a post tells are no words of it. */
function isWord(text: string, at: number): boolean {
  const end = match(WORD, text, at)
  if (end < 0) return false
  if (match(GOING_ON, text, end) > 0) return true
  return match(ENDING, text, end) > 0 && /(?:^|\s)\p{L}*\p{Ll} $/u.test(text.slice(Math.max(0, at - REACH), at))
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}
