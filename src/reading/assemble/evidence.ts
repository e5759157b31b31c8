import type { Evidence } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'

/** How many code units of context a quote selector carries on each side, at most. */
const CONTEXT = 32

/**
 * The W3C selectors of a span: its offsets, its words, and up to 32 code units before and after, cut where a word
 * begins or ends and never inside a surrogate pair.
 */
export function evidenceOf(text: string, span: Span): Evidence {
  return {
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(prefixStart(text, span.start), span.start),
    suffix: text.slice(span.end, suffixEnd(text, span.end)),
  }
}

function prefixStart(text: string, end: number): number {
  const first = Math.max(0, end - CONTEXT)
  if (first === 0) return 0
  for (let at = first; at < end; at++) if (isSpace(text, at - 1) && !isSpace(text, at)) return at
  return inPair(text, first) ? first + 1 : first
}

function suffixEnd(text: string, start: number): number {
  const last = Math.min(text.length, start + CONTEXT)
  if (last === text.length) return last
  for (let at = last; at > start; at--) if (isSpace(text, at) && !isSpace(text, at - 1)) return at
  return inPair(text, last) ? last - 1 : last
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0 || unit === 0x3000
}

/** Whether a cut before `at` would part a high surrogate from its low one. */
function inPair(text: string, at: number): boolean {
  return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00
}
