/**
 * A text as it is compared: lower case, without accents, apostrophes alike, blanks as one space. "Goïta" and "Goita"
 * fold alike, as the tokenizer of the full text folds them.
 */
export function fold(text: string): string {
  // Most words are plain: for them lower case is all of it, and every word of a text that was found is folded.
  return PLAIN.test(text) ? text.toLowerCase() : foldAll(text)
}

/** Letters, digits and marks of ASCII, with one space between words. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/

function foldAll(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
