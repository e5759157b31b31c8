/** Characters that would move the cursor, hide text or turn its direction in a terminal. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Anything but plain characters with single spaces between. */
const UNCLEAN = /[^\x20-\x7e]| {2}/

/** Text of a document made safe to print on one line: white space is one space, control and direction marks are gone. */
export function clean(text: string): string {
  // Most texts have nothing of this, and to look takes half as long as to replace.
  if (!UNCLEAN.test(text)) return text
  return text.replace(/\s+/g, ' ').replace(UNSAFE, '')
}

/** Prefixes of a document's text shortened to at most `length` characters, at a word, with an ellipsis. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > length / 2 ? space : length - 1)}…`
}
