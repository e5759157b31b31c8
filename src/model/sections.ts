import type { Sentence } from './token.ts'

/** Fewer headings than this make no round-up. */
const FEWEST = 3
/** A heading has no more words, an item of a round-up no more sentences on average; longer parts are chapters of one story. */
const [LONGEST_HEADING, LONGEST_ITEM] = [6, 7]

/**
 * Where the items of a round-up begin ("CYPRUS", then what happened there, then the next): what one tells, another does not speak of.
 *
 * @returns the numbers of the sentences that head an item, with 0 before them; only 0 where the text is one story
 */
export function itemsOf(sentences: readonly Sentence[]): readonly number[] {
  const heads = sentences.filter((sentence, at) => at > 0 && isHeading(sentence, sentences[at - 1], sentences[at + 1]))
  const starts = heads.map(({ index }) => index)
  const body = sentences.length - (starts[0] ?? 0) - starts.length
  return starts.length >= FEWEST && body <= LONGEST_ITEM * starts.length ? [0, ...starts] : [0]
}

/** The item, by its place in `items`, in which a sentence stands. */
export function itemAt(items: readonly number[], sentence: number): number {
  return items.findLastIndex((start) => start <= sentence)
}

/** A short line alone in its paragraph that ends without a mark, with a paragraph of its own below. */
function isHeading(
  { tokens, paragraph }: Sentence,
  before: Sentence | undefined,
  after: Sentence | undefined,
): boolean {
  const alone = before?.paragraph !== paragraph && after !== undefined && after.paragraph !== paragraph
  const last = tokens.at(-1)
  const isName = /^\p{Lu}/u.test(tokens[0]?.form ?? '')
  return alone && isName && tokens.length <= LONGEST_HEADING && last !== undefined && last.upos !== 'PUNCT'
}
