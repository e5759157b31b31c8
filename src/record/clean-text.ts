/** Halves of surrogate pairs that stand alone, and the character that databases take for the end. */
const UNKEEPABLE = /[\p{Surrogate}\0]/gu

/**
 * A text with what cannot be kept in a database replaced by U+FFFD, one for one, so that every offset stays. Read what
 * this returns: claims of the text before it would quote what the record does not hold.
 */
export function cleanText(text: string): string {
  return text.replace(UNKEEPABLE, '\ufffd')
}
