import { clean, shorten } from '../../../src/formats/clean.ts'
import { nodeKind, reachOf } from './kinds.ts'
import type { Node } from './layout.ts'
import type { Line } from './lines.ts'

/** A name beside its node. */
export interface Label {
  readonly id: string
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Size of the letters in pixels, as the style has it, and the width of one as a part of it, generously. */
const [SIZE, LETTER] = [14, 0.54]
/** Letters of a name where there is much room, and little. */
const [LONGEST, SHORTEST, ROOMY] = [40, 24, 640]
const SPACE = 4

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Names of nodes where they hide neither nodes nor one another: those with most claims first, each to the right, the left,
 * below or above, wherever it lies on least of the lines. One that fits nowhere is left out.
 */
export function labelsOf(
  { nodes, width, height }: { readonly nodes: readonly Node[]; readonly width: number; readonly height: number },
  lines: readonly Line[],
): Label[] {
  const taken: Box[] = nodes.map(({ x, y, radius }) => around(x, y, radius + 1, radius + 1))
  const labels: Label[] = []
  for (const { id, name, kind, x, y, radius: plain } of nodes) {
    const radius = plain * reachOf(nodeKind(kind))
    const text = shorten(clean(name), width < ROOMY ? SHORTEST : LONGEST)
    const wide = text.length * SIZE * LETTER
    const beside = radius + SPACE
    const below = radius + SIZE
    // Above and below a name may be moved aside, to stay within the picture.
    const middle = Math.min(Math.max(x, wide / 2), width - wide / 2)
    const places = [
      { x: x + beside, y: y + SIZE * 0.35, anchor: 'start', box: span(x + beside, y, wide) },
      { x: x - beside, y: y + SIZE * 0.35, anchor: 'end', box: span(x - beside - wide, y, wide) },
      { x: middle, y: y + below + 2, anchor: 'middle', box: span(middle - wide / 2, y + below - 3, wide) },
      { x: middle, y: y - below + 8, anchor: 'middle', box: span(middle - wide / 2, y - below + 3, wide) },
    ] as const
    const free = places.filter(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        !taken.some((other) => overlap(box, other)),
    )
    const costs = free.map(({ box }) => lines.reduce((sum, line) => sum + (crosses(line, box) ? line.width : 0), 0))
    const best = free[costs.indexOf(Math.min(...costs))]
    if (best === undefined) continue
    taken.push(best.box)
    labels.push({ id, text, x: best.x, y: best.y, anchor: best.anchor })
  }
  return labels
}

function span(left: number, middle: number, wide: number): Box {
  return { left, right: left + wide, top: middle - SIZE * 0.55, bottom: middle + SIZE * 0.55 }
}

function around(x: number, y: number, across: number, down: number): Box {
  return { left: x - across, right: x + across, top: y - down, bottom: y + down }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether a line runs through a box: it is cut at the four edges, one after the other (Liang and Barsky 1984). */
function crosses({ from, to }: Line, { left, right, top, bottom }: Box): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  let [enters, leaves] = [0, 1]
  for (const [way, room] of [
    [-dx, from[0] - left],
    [dx, right - from[0]],
    [-dy, from[1] - top],
    [dy, bottom - from[1]],
  ] as const) {
    if (way === 0 && room < 0) return false
    if (way < 0) enters = Math.max(enters, room / way)
    if (way > 0) leaves = Math.min(leaves, room / way)
  }
  return enters <= leaves
}
