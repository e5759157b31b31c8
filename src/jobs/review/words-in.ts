import type { Span } from '../../model/span.ts'

/** Where words stand in a text, the place nearest to `near` where there are several; null where they do not. */
export function wordsIn(text: string, words: string, near: Span): Span | null {
  if (words === '') return null
  let best: Span | null = null
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const span = { start, end: start + words.length }
    if (best === null || distance(span, near) < distance(best, near)) best = span
  }
  return best
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}
