import type { Span } from '../../src/model/span.ts'

/** A stretch of text over its whole length under the same marks, in the order in which they were given. */
export interface Segment<M extends Span> extends Span {
  readonly marks: readonly M[]
}

/**
 * Cuts a stretch of text where marks begin and end, so that marks may nest and overlap as they like: the segments
 * follow one another from its start to its end, and each mark covers just the segments inside its span.
 *
 * @param marks those outside the stretch, and those without length, count for nothing
 */
export function segmentsOf<M extends Span>({ start, end }: Span, marks: readonly M[]): Segment<M>[] {
  if (end <= start) return []
  const here = marks.filter((mark) => mark.start < end && mark.end > start && mark.end > mark.start)
  const place = new Map(here.map((mark, i) => [mark, i]))
  const coming = here.toSorted((a, b) => a.start - b.start)
  const cuts = [...new Set([start, end, ...here.flatMap((mark) => [mark.start, mark.end])])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b)
  let open: M[] = []
  let next = 0
  return cuts.slice(0, -1).map((from, i) => {
    open = open.filter((mark) => mark.end > from)
    while (next < coming.length && coming[next]!.start <= from) open.push(coming[next++]!)
    return { start: from, end: cuts[i + 1]!, marks: open.toSorted((a, b) => place.get(a)! - place.get(b)!) }
  })
}

/** What lies in each of several stretches that follow one another, by their numbers; what crosses a border lies in both. */
export function sharedOut<M extends Span>(blocks: readonly Span[], marks: readonly M[]): M[][] {
  const shares: M[][] = blocks.map(() => [])
  for (const mark of marks) {
    let low = 0
    let high = blocks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (blocks[middle]!.end > mark.start) high = middle
      else low = middle + 1
    }
    for (let i = low; i < blocks.length && blocks[i]!.start < mark.end; i++) shares[i]!.push(mark)
  }
  return shares
}
