/** Words so common that hardly an English sentence does without one, and that few other languages have. */
const COMMON = new Set(
  'the of and to that was is for with his her has have had by from at are were which they their said will would been'.split(
    ' ',
  ),
)
/** Shares of such words below which a text is not English. English news has 20 % or more; French, German or Spanish under 2 %. */
const LEAST_COMMON = 0.06
/** Words that a share is taken of at least; at most, since more would tell nothing new. */
const [FEWEST_WORDS, MOST_WORDS] = [25, 2000]
const WORD = /\p{L}+/gu

/** Why there is nothing to read in a text; null where there is. */
export function whyUnreadable(text: string): string | null {
  if (text.trim() === '') return 'There is no text yet: paste one, drop a file or open a page.'
  const words = firstWords(text, 3)
  if (words.length === 0) return 'There are no words in this text, so there is nothing to read.'
  return words.length < 3 ? 'This is too short to read: wanted one whole sentence at least.' : null
}

/** Whether a text is likely in another language than English; few words are given the benefit of the doubt. */
export function looksForeign(text: string): boolean {
  const words = firstWords(text, MOST_WORDS)
  if (words.length < FEWEST_WORDS) return false
  const common = words.filter((word) => COMMON.has(word.toLowerCase())).length
  return common / words.length < LEAST_COMMON
}

function firstWords(text: string, most: number): string[] {
  const words: string[] = []
  for (const [word] of text.matchAll(WORD)) if (words.push(word) === most) break
  return words
}
