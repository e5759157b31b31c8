import type { Span } from '../model/span.ts'

const LOW_SURROGATE = /[\udc00-\udfff]/g

/**
 * Turns offsets in UTF-16 code units into offsets in Unicode code points, which the Web Annotation model counts in.
 *
 * @param text the whole text that the spans point into
 * @returns a function of spans of that text; its time grows with the logarithm of the characters outside the Basic
 *   Multilingual Plane before the span
 */
export function codePoints(text: string): (span: Span) => Span {
  // Each character of two units puts every later offset one too far: its second unit is the place from which on it does.
  const doubles = Array.from(text.matchAll(LOW_SURROGATE), ({ index }) => index)
  if (doubles.length === 0) return ({ start, end }) => ({ start, end })
  const point = (offset: number) => offset - before(doubles, offset)
  return ({ start, end }) => ({ start: point(start), end: point(end) })
}

/** How many of the ordered places lie before an offset. */
function before(places: readonly number[], offset: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
