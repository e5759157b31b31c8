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
  const labels = labelledItems(sentences)
  if (labels.length > 0) return [...new Set([0, ...labels])]
  const heads = sentences.filter((sentence, at) => at > 0 && isHeading(sentence, sentences[at - 1], sentences[at + 1]))
  const starts = heads.map(({ index }) => index)
  const body = sentences.length - (starts[0] ?? 0) - starts.length
  return starts.length >= FEWEST && body <= LONGEST_ITEM * starts.length ? [0, ...starts] : [0]
}

/** The item, by its place in `items`, in which a sentence stands. */
export function itemAt(items: readonly number[], sentence: number): number {
  let [from, to] = [0, items.length]
  while (to - from > 1) {
    const middle = (from + to) >> 1
    if (items[middle]! <= sentence) from = middle
    else to = middle
  }
  return from
}

/** What stands in each item, sorted in one pass: a list may have hundreds of items. */
export function byItem<T>(items: readonly number[], all: readonly T[], sentenceOf: (one: T) => number): readonly T[][] {
  const out = items.map((): T[] => [])
  for (const one of all) out[itemAt(items, sentenceOf(one))]!.push(one)
  return out
}

/**
 * The items that each begin with the name of the place that they are about: "Peru: The government ...", "Suva, Fiji – Ministers ...", and
 * "Norway: 14 tanks" of a list.
 *
 * @returns the numbers of the sentences that begin one; none where too few do, or where the names are those of who speaks
 */
function labelledItems(sentences: readonly Sentence[]): readonly number[] {
  const starts = sentences.filter((sentence) => sentences[sentence.index - 1]?.paragraph !== sentence.paragraph)
  const labelled = starts.filter((sentence) => labelEnd(sentence) > 0)
  const names = new Set(labelled.map(({ tokens }) => tokens[0]!.form))
  const paragraphs = new Set(labelled.map(({ paragraph }) => paragraph))
  const isTalk = sentences.some(
    ({ paragraph, tokens }) =>
      paragraphs.has(paragraph) && tokens.some(({ form }) => /^(?:I|we|our|us|my)$/i.test(form)),
  )
  return names.size >= FEWEST && !isTalk ? labelled.map(({ index }) => index) : []
}

/** How many words at the head of a sentence name a place before a colon or a dash, with that mark; 0 where none do. */
export function labelEnd({ tokens }: Sentence): number {
  let at = 0
  while (at < LONGEST_HEADING && tokens[at] && (tokens[at]!.name !== 'O' || (at > 0 && tokens[at]!.form === ','))) at++
  const [first, mark, before] = [tokens[0], tokens[at], tokens[at - 1]]
  if (!first?.name.endsWith('LOC') || !mark || !before) return 0
  const isApart = mark.start > before.end && /^(?:[–—]|--?)$/.test(mark.form)
  return mark.form === ':' || isApart ? at + 1 : 0
}

/** A short line alone in its paragraph that ends without a mark, with a paragraph of its own below. */
function isHeading(
  { tokens, paragraph }: Sentence,
  before: Sentence | undefined,
  after: Sentence | undefined,
): boolean {
  const alone = before?.paragraph !== paragraph && after !== undefined && after.paragraph !== paragraph
  const last = tokens.at(-1)
  // "Article 3", "Day 2": a part of one text.
  const isName = /^\p{Lu}/u.test(tokens[0]?.form ?? '') && !tokens.some(({ form }) => /^(?:\d+|[IVX]+)$/.test(form))
  return alone && isName && tokens.length <= LONGEST_HEADING && last !== undefined && last.upos !== 'PUNCT'
}
