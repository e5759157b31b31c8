import { clean, shorten } from '../../src/formats/clean.ts'

/** Characters of a line that may be a headline, and of the first words that stand for a title. */
const [LONGEST_HEADLINE, LONGEST] = [100, 56]

/** What a text without a title goes by: its first line where that is a headline, else its first words. */
export function headingOf(text: string): string {
  const [line = ''] = /\S[^\n\r]*/.exec(text.slice(0, 2000)) ?? []
  const words = clean(line).trim()
  return words.length <= LONGEST_HEADLINE && !/[.!?…]["”’]?$/.test(words) ? words : shorten(words, LONGEST)
}
