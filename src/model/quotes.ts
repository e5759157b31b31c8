import type { Span } from './span.ts'

/** Quotations of a text, in order; one that is not closed ends with its paragraph. */
export function quotesOf(text: string): Span[] {
  const quotes: Span[] = []
  let start = -1
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    const open = c === 0x201c || c === 0xab || (c === 0x22 && start < 0)
    const close = c === 0x201d || c === 0xbb || (c === 0x22 && start >= 0)
    if (open) start = i
    else if ((close || (c === 10 && text.charCodeAt(i + 1) === 10)) && start >= 0) {
      quotes.push({ start, end: i + 1 })
      start = -1
    }
  }
  return quotes
}
