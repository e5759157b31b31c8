import { contains, overlaps, type Span } from '../../model/span.ts'
import type { CueEntry } from '../../resources/cues.ts'
import type { Found } from './found.ts'
import type { Quotation } from './quotation.ts'
import type { View } from './view.ts'

/**
 * Fits contents to the quotations that they share words with: a cue inside a quotation says nothing outside it, and a
 * quotation outside of which the cue stands is content as a whole. A cue that takes quotations and has no content yet
 * takes the one that touches its clause.
 */
export function fitToQuotations(view: Pick<View, 'text' | 'quotations'>, found: Found): void {
  const { quotations } = view
  const home = quotations.innermost(found.cue.start)
  if (home) {
    const inside = { start: home.start + 1, end: home.closed ? home.end - 1 : home.end }
    found.content = found.content.map((piece) => clip(piece, inside)).filter((piece) => piece.start < piece.end)
  }
  if (takesQuotes(found.entry)) {
    const beside = touching(view, found).filter(({ end }) => end > found.clause.start || !goesOn(found))
    const before = beside.some(
      (piece) => piece.end <= found.clause.start && !/[?!]/.test(view.text[piece.end - 2] ?? ''),
    )
    // "...," he said, adding that ...: what follows a quotation and is none is not what he said in it.
    if (before)
      found.content = found.content.filter((p) => p.end <= found.clause.start || quotations.within(p).length > 0)
    if (before || found.content.length === 0) found.content = merge([...found.content, ...beside])
  }
  if (!home || home.depth === 0)
    found.content = merge(found.content.map((piece) => widen(piece, quotations.within(piece), found.clause)))
}

/** "Called it “a farce,” adding that few had voted", "said “no” when asked if it would": what a participle tells comes after it, and not in the marks before. */
function goesOn({ sentence, word, content, clause }: Found): boolean {
  return /^VB[GN]$/.test(sentence.tokens[word - 1]?.xpos ?? '') && content.some(({ start }) => start >= clause.end)
}

/** Whether a cue may stand with a quotation: "said", and not "opposed". */
export function takesQuotes({ content }: CueEntry): boolean {
  return content.some((slots) => slots[0]?.relation === 'quote')
}

function clip(piece: Span, inside: Span): Span {
  return { start: Math.max(piece.start, inside.start), end: Math.min(piece.end, inside.end) }
}

function widen(piece: Span, quotations: readonly Quotation[], clause: Span): Span {
  let { start, end } = piece
  for (const quotation of quotations) {
    if (overlaps(quotation, clause)) continue
    start = Math.min(start, quotation.start)
    end = Math.max(end, quotation.end)
  }
  return { start, end }
}

/** The quotation that ends right before a clause, or that follows it after a comma or colon. */
function touching({ text, quotations }: Pick<View, 'text' | 'quotations'>, { clause, sentence }: Found): Span[] {
  const pieces: Span[] = []
  for (const quotation of quotations.within({ start: clause.start - 3, end: Math.max(sentence.end, clause.end) + 4 })) {
    if (contains(quotation, clause)) continue
    const stopped = /\.['’"”»]*$/.test(text.slice(quotation.start, quotation.end))
    const before = !stopped && quotation.end <= clause.start && /^[\s,]*$/.test(text.slice(quotation.end, clause.start))
    const gap = text.slice(clause.end, quotation.start)
    const after = quotation.start >= clause.end && (/^[\s,:–—-]*$/.test(gap) || /^[^.!?]{0,80}[:,]\s*$/.test(gap))
    if (before || after) pieces.push({ start: quotation.start, end: quotation.end })
  }
  return pieces
}

/** Pieces in order, those that touch or overlap made one. */
export function merge(pieces: readonly Span[]): Span[] {
  const list: Span[] = []
  for (const piece of pieces.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = list.at(-1)
    if (last && piece.start <= last.end)
      list[list.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) }
    else list.push({ start: piece.start, end: piece.end })
  }
  return list
}
