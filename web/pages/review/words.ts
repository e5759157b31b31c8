import { overlaps, type Span } from '../../../src/model/span.ts'

/** Words that are chosen in a text, by their numbers: from the one where choosing began to the one that moves. */
export interface Choice {
  readonly anchor: number
  readonly focus: number
}

const WORDS = new Intl.Segmenter('en', { granularity: 'word' })
/** What makes a name a possessive is no part of the name. */
const POSSESSIVE = /['’]s$/u

/** Where the words of a text stand, in order: no marks, no white space, no "'s". */
export function wordsOf(text: string): Span[] {
  const words: Span[] = []
  for (const { segment, index, isWordLike } of WORDS.segment(text))
    if (isWordLike) words.push({ start: index, end: index + segment.replace(POSSESSIVE, '').length })
  return words
}

/** The words that a span touches; the first one after it where it touches none, null where there is none either. */
export function choiceOf(words: readonly Span[], span: Span): Choice | null {
  const first = words.findIndex((word) => overlaps(word, span))
  if (first >= 0) return { anchor: first, focus: words.findLastIndex((word) => overlaps(word, span)) }
  const after = words.findIndex(({ start }) => start >= span.start)
  return after < 0 ? null : { anchor: after, focus: after }
}

/** The stretch of text from the first to the last word of a choice. */
export function spanOf(words: readonly Span[], { anchor, focus }: Choice): Span {
  return { start: words[Math.min(anchor, focus)]!.start, end: words[Math.max(anchor, focus)]!.end }
}

/** Where the lines of a text lie, for keys that go up and down: of each word the middle, and the top of its line. */
export type Layout = readonly { readonly middle: number; readonly top: number }[]

/**
 * The choice after a press of a key, as boxes for text have it: arrows go word by word and line by line, Home and End to the
 * first and the last word; with Shift the choice grows or shrinks. Null where the key moves nothing.
 */
export function moved(
  { anchor, focus }: Choice,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  count: number,
  layout: () => Layout,
): Choice | null {
  const to = target(focus, key, count, layout)
  if (to === null) return null
  return { anchor: shiftKey ? anchor : to, focus: to }
}

function target(focus: number, key: string, count: number, layout: () => Layout): number | null {
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, focus - 1)
    case 'ArrowRight':
      return Math.min(count - 1, focus + 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'ArrowUp':
      return onLine(layout(), focus, -1)
    case 'ArrowDown':
      return onLine(layout(), focus, 1)
    default:
      return null
  }
}

/** The word of the next line above or below that lies nearest; on the first and last line the word itself. */
function onLine(layout: Layout, focus: number, direction: 1 | -1): number {
  const from = layout[focus]!
  const beyond = layout.filter(({ top }) => (top - from.top) * direction > 0)
  if (beyond.length === 0) return focus
  const line = direction === 1 ? Math.min(...beyond.map(({ top }) => top)) : Math.max(...beyond.map(({ top }) => top))
  let best = focus
  for (const [i, { middle, top }] of layout.entries())
    if (
      top === line &&
      (best === focus || Math.abs(middle - from.middle) < Math.abs(layout[best]!.middle - from.middle))
    )
      best = i
  return best
}
