import { contains, type Span } from '../../model/span.ts'

/** What nesting needs to know of an attribution. */
interface Nested {
  readonly cue: Span
  readonly content: readonly Span[]
  /** The one that it stands inside, where that is known. */
  readonly within?: Nested
}

/**
 * For every attribution the place of the one that it stands inside: the smallest piece of another's content that holds
 * its cue. -1 at the outside. One sweep in order of start.
 */
export function parentsOf(list: readonly Nested[]): number[] {
  const pieces = list.flatMap(({ content }, owner) => content.map((span) => ({ span, owner })))
  pieces.sort((a, b) => a.span.start - b.span.start)
  const parents: number[] = new Array(list.length).fill(-1)
  const order = list.map((_, i) => i).sort((a, b) => list[a]!.cue.start - list[b]!.cue.start)
  let open: typeof pieces = []
  let next = 0
  for (const at of order) {
    const { cue, within } = list[at]!
    for (; next < pieces.length && pieces[next]!.span.start <= cue.start; next++) open.push(pieces[next]!)
    open = open.filter(({ span }) => span.end > cue.start)
    let best: (typeof pieces)[number] | null = null
    for (const piece of open) {
      if (piece.owner === at || !contains(piece.span, cue)) continue
      if (!best || length(piece.span) < length(best.span)) best = piece
    }
    parents[at] = within && list.includes(within) ? list.indexOf(within) : (best?.owner ?? -1)
  }
  return withoutLoops(parents)
}

function length({ start, end }: Span): number {
  return end - start
}

function withoutLoops(parents: number[]): number[] {
  for (const start of parents.keys()) {
    const seen = new Set<number>([start])
    for (let at = start; parents[at]! >= 0; at = parents[at]!) {
      if (!seen.has(parents[at]!)) seen.add(parents[at]!)
      else parents[at] = -1
    }
  }
  return parents
}
