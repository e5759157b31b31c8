import type { Span } from '../../src/model/span.ts'

/** Characters of a block beyond which it is cut: what is out of view costs nothing only where blocks are small. */
const MOST = 2400
/** How far back from there a cut looks for a space. */
const SLACK = 200

/**
 * Cuts a text into blocks, one a paragraph: together they are the text from end to end. A paragraph that is very long
 * is cut at sentences, and a sentence that is very long at a space.
 *
 * @param sentences in order, each with the number of its paragraph
 */
export function blocksOf(text: string, sentences: readonly (Span & { readonly paragraph: number })[]): Span[] {
  const starts: number[] = [0]
  let paragraph = sentences[0]?.paragraph
  let begun = 0
  for (const { start, end, paragraph: own } of sentences) {
    if (own !== paragraph || end - begun > MOST) {
      if (start > begun) starts.push(start)
      begun = start
      paragraph = own
    }
  }
  return starts.flatMap((start, i) => cutLong(text, { start, end: starts[i + 1] ?? text.length }))
}

/** Paragraphs of a text that is not read yet, as far as lines show them. */
export function roughBlocks(text: string): Span[] {
  const sentences = [...text.matchAll(/\S[^\n]*/g)].map(({ index, 0: line }, paragraph) => ({
    start: index,
    end: index + line.length,
    paragraph,
  }))
  return blocksOf(text, sentences)
}

function cutLong(text: string, { start, end }: Span): Span[] {
  const blocks: Span[] = []
  let from = start
  while (end - from > MOST + SLACK) {
    const to = cutBefore(text, from + MOST)
    blocks.push({ start: from, end: to })
    from = to
  }
  if (from < end || start === end) blocks.push({ start: from, end })
  return blocks.filter((block) => block.end > block.start)
}

/** The end of the last word before an offset; the offset itself, beside a pair of surrogates, where no space is near. */
function cutBefore(text: string, offset: number): number {
  for (let at = offset; at > offset - SLACK; at--) if (/\s/.test(text[at - 1]!)) return at
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00 ? offset - 1 : offset
}
