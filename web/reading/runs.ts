import type { Framing } from '../../src/model/attribution.ts'
import type { Span } from '../../src/model/span.ts'
import type { EventWords, Mark } from './layers.ts'
import { type Segment, segmentsOf } from './segments.ts'
import { nearest, type Passage } from './voices.ts'

/** A piece of text that is shown in one way, with what begins at it. */
export interface Piece extends Span {
  /** Who says it: the nearest voice. */
  readonly passage: Passage | null
  /** Whether the passage begins here, so that its speaker's letter stands before it. */
  readonly speaks: boolean
  readonly loaded: Framing['kind'] | null
  /** Whether the loaded words begin here, so that their kind is said. */
  readonly explains: boolean
  /** The sentence that the writer asserts alone, and whether it begins here. */
  readonly alone: number | null
  readonly asserts: boolean
  /** The field of the opened claim that these words fill, and whether it begins here. */
  readonly field: string | null
  readonly names: boolean
}

/** Pieces that follow one another, inside the words of one event or of none. */
export interface Run extends Span {
  readonly event: EventWords | null
  readonly pieces: readonly Piece[]
}

/** A block of text cut into what is shown alike. Its runs, and the pieces of each, follow one another over its whole length. */
export function runsOf(block: Span, marks: readonly Mark[]): Run[] {
  const runs: { start: number; end: number; event: EventWords | null; pieces: Piece[] }[] = []
  for (const segment of segmentsOf(block, marks)) {
    const event = only(segment, 'event')?.event ?? null
    const last = runs.at(-1)
    if (last && last.event === event) {
      last.pieces.push(pieceOf(segment, block))
      last.end = segment.end
    } else runs.push({ start: segment.start, end: segment.end, event, pieces: [pieceOf(segment, block)] })
  }
  return runs
}

function pieceOf(segment: Segment<Mark>, block: Span): Piece {
  const { start, end, marks } = segment
  const passage = nearest(marks.flatMap((mark) => (mark.is === 'passage' ? [mark.passage] : []))) ?? null
  const loaded = only(segment, 'loaded')
  const alone = only(segment, 'alone')
  const field = only(segment, 'field')
  // What goes on from the block before is named again: the reader may have come to this one first.
  const begins = (mark: Span | null | undefined) =>
    !!mark && (mark.start === start || (start === block.start && mark.start < start))
  return {
    start,
    end,
    passage,
    speaks: begins(passage),
    loaded: loaded?.kind ?? null,
    explains: begins(loaded),
    alone: alone?.alone.sentence ?? null,
    asserts: begins(alone),
    field: field?.label ?? null,
    names: begins(field),
  }
}

/** The shortest mark of a kind over a segment. */
function only<K extends Mark['is']>({ marks }: Segment<Mark>, kind: K): Extract<Mark, { is: K }> | undefined {
  const found = marks.filter((mark): mark is Extract<Mark, { is: K }> => mark.is === kind)
  return found.sort((a, b) => a.end - a.start - (b.end - b.start))[0]
}
