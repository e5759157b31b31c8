import type { Span } from '../../../src/model/span.ts'

/** A stretch that is to be shown in a way of its own. */
export interface Mark extends Span {
  readonly name: string
}

/** A stretch of text over which the same marks lie, with those that begin with it. */
export interface Piece extends Span {
  readonly text: string
  readonly marks: readonly string[]
  readonly begins: readonly string[]
}

/**
 * Cuts a text wherever a mark begins or ends, so that marks may lie over one another. What reaches beyond the text is cut
 * to it.
 *
 * @param start where the text begins in its document, to which marks refer
 */
export function piecesOf(text: string, start: number, marks: readonly Mark[]): Piece[] {
  const end = start + text.length
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(start, mark.start), end: Math.min(end, mark.end) }))
    .filter((mark) => mark.start < mark.end)
  const cuts = [...new Set([start, end, ...inside.flatMap((mark) => [mark.start, mark.end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1]!
    const over = inside.filter((mark) => mark.start <= from && to <= mark.end)
    return {
      ...{ start: from, end: to, text: text.slice(from - start, to - start) },
      marks: unique(over.map(({ name }) => name)),
      begins: unique(over.filter((mark) => mark.start === from).map(({ name }) => name)),
    }
  })
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
