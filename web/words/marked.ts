import { clean } from '../../src/formats/clean.ts'
import type { Span } from '../../src/model/span.ts'

/** A stretch of a text, and whether it is one of those that are to be marked. */
export interface Stretch {
  readonly words: string
  readonly marked: boolean
}

/**
 * A text cut at what is to be marked in it, made safe to show.
 *
 * @param start of the text, in the whole that the spans count in
 * @param spans in order; parts of them outside the text are left out
 */
export function stretches(text: string, start: number, spans: readonly Span[]): Stretch[] {
  const cut: Stretch[] = []
  let at = 0
  const take = (end: number, marked: boolean) => {
    if (end > at) cut.push({ words: clean(text.slice(at, end)), marked })
    at = Math.max(at, end)
  }
  for (const span of spans) {
    take(Math.min(span.start - start, text.length), false)
    take(Math.min(span.end - start, text.length), true)
  }
  take(text.length, false)
  return cut
}
