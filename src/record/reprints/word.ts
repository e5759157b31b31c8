import type { Span } from '../../model/span.ts'

/** A word of a text with its place, and its form as two prints of one text share it. */
export interface Word extends Span {
  /** In lower case, without accents: "Goïta" and "GOITA" are both "goita". */
  readonly form: string
}

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}'
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u')
/** A run of letters and digits; one character alone where a script sets no spaces between words. */
const ANY_WORD = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{N}]\\p{M}*)+`, 'gu')
const SPACED_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu
const ASCII_WORD = /[A-Za-z0-9]+/g
const NON_ASCII = /[^\0-\x7f]/
const ACCENTS = /\p{M}+/gu

/** The words of a text in order. Punctuation, quotation marks and spacing leave no trace. */
export function wordsOf(text: string): Word[] {
  const pattern = !NON_ASCII.test(text) ? ASCII_WORD : HAS_UNSPACED.test(text) ? ANY_WORD : SPACED_WORD
  const words: Word[] = []
  for (const match of text.matchAll(pattern))
    words.push({ form: folded(match[0]), start: match.index, end: match.index + match[0].length })
  return words
}

/** A form in lower case, without accents and without compatibility variants ("ﬁ", full-width letters). */
export function folded(form: string): string {
  if (!NON_ASCII.test(form)) return form.toLowerCase()
  return form.normalize('NFKD').replace(ACCENTS, '').toLowerCase()
}
