import type { Span } from '../../src/model/span.ts'

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/** Counts the words of a text that begin inside a span; each count takes the logarithm of their number. */
export function wordCounter(text: string): (span: Span) => number {
  const starts = Array.from(text.matchAll(WORD), ({ index }) => index)
  const before = (offset: number) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (starts[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return ({ start, end }) => before(end) - before(start)
}
