import { scaleLinear } from 'd3-scale'
import type { Counts, TimelineRow } from '../../src/record/ask/timeline.ts'

/** A part of a bar: what it counts, and where it stands, in pixels. */
export interface Bar {
  readonly tone: 'cooperation' | 'conflict'
  readonly means: 'done' | 'said'
  /** Place of the period. */
  readonly place: number
  readonly y: number
  readonly height: number
}

/** How high events stand above the line and how deep below it: the same in both directions, so that they can be compared. */
export interface Reach {
  readonly up: number
  readonly down: number
}

type Direction = 'forward' | 'backward'

export function cooperationOf(counts: Counts): number {
  return counts['verbal cooperation'] + counts['material cooperation']
}

export function conflictOf(counts: Counts): number {
  return counts['verbal conflict'] + counts['material conflict']
}

/** The most events of one period in either direction; at least one upwards, so that there is something to measure by. */
export function reachOf(rows: readonly TimelineRow[]): Reach {
  const most = (of: (counts: Counts) => number) =>
    rows.reduce((max, { forward, backward }) => Math.max(max, of(forward), of(backward)), 0)
  return { up: Math.max(1, most(cooperationOf)), down: most(conflictOf) }
}

/** Scale from events (conflict below zero) to pixels from the top. */
export function heightScale({ up, down }: Reach, height: number) {
  return scaleLinear([-down, up], [height, 0])
}

/** Whole numbers to mark, those of conflict below zero. */
export function marksOf({ up, down }: Reach): number[] {
  const step = Math.max(
    1,
    ...scaleLinear([0, Math.max(up, down)], [0, 1])
      .ticks(2)
      .slice(1, 2),
  )
  const marks: number[] = []
  for (let mark = -Math.floor(down / step) * step; mark <= up; mark += step) marks.push(mark)
  return marks
}

/** The bars of one direction: from the line on what was done, then what was only said. Nothing is drawn of nothing. */
export function barsOf(rows: readonly TimelineRow[], direction: Direction, reach: Reach, height: number): Bar[] {
  const y = heightScale(reach, height)
  return rows.flatMap((row, place) => {
    const counts = row[direction]
    const parts = [
      ['cooperation', 'done', 0, counts['material cooperation']],
      ['cooperation', 'said', counts['material cooperation'], cooperationOf(counts)],
      ['conflict', 'done', 0, -counts['material conflict']],
      ['conflict', 'said', -counts['material conflict'], -conflictOf(counts)],
    ] as const
    return parts
      .filter(([, , start, end]) => start !== end)
      .map(([tone, means, start, end]) => {
        const [one, other] = [y(start), y(end)]
        return { tone, means, place, y: Math.min(one, other), height: Math.abs(one - other) }
      })
  })
}

/** Years that begin within the timeline, with the place of their first period, as many as there is room for. */
export function yearMarks(
  periods: readonly string[],
  width: number,
): readonly { readonly place: number; readonly year: string }[] {
  const marks = periods.flatMap((period, place) => {
    const year = period.slice(0, 4)
    return place === 0 || periods[place - 1]!.slice(0, 4) !== year ? [{ place, year }] : []
  })
  // A timeline seldom begins in January: a first year that is cut short makes room for the next.
  const [one, two] = marks
  if (one && two && ((two.place - one.place) / periods.length) * width < ROOM_OF_A_YEAR) marks.shift()
  const room = Math.max(1, Math.floor(width / ROOM_OF_A_YEAR))
  const [first, last] = [Number(marks[0]?.year), Number(marks.at(-1)?.year)]
  const step = STEPS.find((step) => (last - first + 1) / step <= room) ?? STEPS.at(-1)!
  return marks.filter(({ year }) => Number(year) % step === 0 || marks.length === 1)
}

const ROOM_OF_A_YEAR = 48
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500]
