/**
 * A text as it is compared: lower case, without accents, apostrophes alike, blanks as one space. "Goïta" and "Goita"
 * fold alike, as the tokenizer of the full text folds them.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
