export type Point = readonly [x: number, y: number]

/** How far an arrow bends, of its length: to its left, so that what goes and what comes back lie apart. */
const BEND = 0.18
/** Pieces of a curve. */
const PIECES = 16
/** Free space before the point that is arrived at. */
const GAP = 3

/**
 * An arrow from one point to another as the outline of a shape: it widens on its way and ends in a head, so that its
 * direction shows along its whole length. Empty where the two are too near one another for one.
 *
 * @param width of its shaft at the head
 */
export function arrow(from: Point, to: Point, width: number): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  const head = Math.min(4 + 1.6 * width, length / 2)
  if (length < 6) return ''
  const middle: Point = [(from[0] + to[0]) / 2 + BEND * dy, (from[1] + to[1]) / 2 - BEND * dx]
  const end = 1 - Math.min(GAP / length, 0.25)
  const neck = end - head / length
  const left: string[] = []
  const right: string[] = []
  for (let i = 0; i <= PIECES; i++) {
    const at = (neck * i) / PIECES
    const half = 0.35 + (width / 2 - 0.35) * (i / PIECES)
    const [one, other] = sides(from, middle, to, at, half)
    left.push(one)
    right.unshift(other)
  }
  const [one, other] = sides(from, middle, to, neck, width / 2 + 2 + width * 0.4)
  return `M${[...left, one, written(curve(from, middle, to, end)), other, ...right].join('L')}Z`
}

/** The points to both sides of a curve. */
function sides(from: Point, middle: Point, to: Point, at: number, half: number): [string, string] {
  const [x, y] = curve(from, middle, to, at)
  const [dx, dy] = [
    2 * (1 - at) * (middle[0] - from[0]) + 2 * at * (to[0] - middle[0]),
    2 * (1 - at) * (middle[1] - from[1]) + 2 * at * (to[1] - middle[1]),
  ]
  const speed = Math.hypot(dx, dy) || 1
  const [nx, ny] = [(-dy / speed) * half, (dx / speed) * half]
  return [written([x + nx, y + ny]), written([x - nx, y - ny])]
}

function curve(from: Point, middle: Point, to: Point, at: number): Point {
  const along = (axis: 0 | 1) => (1 - at) ** 2 * from[axis] + 2 * (1 - at) * at * middle[axis] + at ** 2 * to[axis]
  return [along(0), along(1)]
}

function written([x, y]: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`
}
