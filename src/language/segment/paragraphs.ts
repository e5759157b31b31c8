import type { Span } from '../../model/span.ts'

const FULL_LINE = 50
const LONG_LINE = 120

/**
 * Paragraphs of a text: blank lines part them. A single line break parts them too, unless the text is hard-wrapped: its lines
 * are full (50 to 120 characters) and more than a quarter of its single breaks are followed by a lower-case letter.
 */
export function paragraphs(text: string): Span[] {
  const lines = linesOf(text)
  const wrapped = isWrapped(text, lines)
  const out: { start: number; end: number }[] = []
  let joined = false
  for (const line of lines) {
    if (line.start === line.end) {
      joined = false
      continue
    }
    const last = out[out.length - 1]
    if (wrapped && joined && last) last.end = line.end
    else out.push({ ...line })
    joined = true
  }
  return out
}

/** Lines without the white space around them. */
function linesOf(text: string): Span[] {
  const out: Span[] = []
  for (let from = 0; from <= text.length; ) {
    let to = from
    while (to < text.length && !isBreak(text.charCodeAt(to))) to++
    let start = from
    let end = to
    while (start < end && text.charCodeAt(start) <= 32) start++
    while (end > start && text.charCodeAt(end - 1) <= 32) end--
    out.push({ start, end })
    from = to + (text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? 2 : 1)
  }
  return out
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 12
}

function isWrapped(text: string, lines: readonly Span[]): boolean {
  let breaks = 0
  let lower = 0
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!
    const line = lines[i]!
    const length = before.end - before.start
    if (length === 0 || line.start === line.end) continue
    if (length > LONG_LINE) return false
    if (length < FULL_LINE) continue
    breaks++
    if (/^\p{Ll}/u.test(text.slice(line.start, line.start + 2))) lower++
  }
  return breaks > 0 && lower * 4 > breaks
}
