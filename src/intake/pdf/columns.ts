import { type Fragment, median, right } from './fragment.ts'

/** A gutter is at least this many times the height of the type; between words there is a quarter. */
const GUTTER = 1
/** Rows that each side of a gutter has: fewer stand apart by chance. */
const LEAST_ROWS = 3
/** White between blocks, in heights of the type, above the type itself. */
const BLOCK_GAP = 0.8
const DEEPEST = 40

/**
 * The blocks of a page in the order of reading, by cutting along white: where a gutter runs through from top to bottom,
 * into columns from left to right; else at the widest white from side to side, into what is above and what is below (the
 * recursive X-Y cut of Nagy and Seth 1984, gutters first).
 */
export function blocksOf(fragments: readonly Fragment[], depth = 0): readonly (readonly Fragment[])[] {
  if (fragments.length < 2 || depth > DEEPEST) return fragments.length === 0 ? [] : [fragments]
  const size = median(fragments.map((fragment) => fragment.size))
  const columns = cutAtGutter(fragments, size)
  if (columns !== null) return columns.flatMap((part) => blocksOf(part, depth + 1))
  const halves = cutAcross(fragments, size)
  if (halves !== null) return halves.flatMap((part) => blocksOf(part, depth + 1))
  return [fragments]
}

/** Two columns where the widest gutter parts them; null where there is none. */
function cutAtGutter(fragments: readonly Fragment[], size: number): readonly (readonly Fragment[])[] | null {
  const byLeft = [...fragments].sort((a, b) => a.x - b.x)
  let edge = Number.NEGATIVE_INFINITY
  let widest = size * GUTTER
  let at: number | null = null
  for (const fragment of byLeft) {
    if (edge > Number.NEGATIVE_INFINITY && fragment.x - edge > widest) {
      widest = fragment.x - edge
      at = fragment.x
    }
    edge = Math.max(edge, right(fragment))
  }
  if (at === null) return null
  const cut = at
  const sides = [fragments.filter(({ x }) => x < cut), fragments.filter(({ x }) => x >= cut)]
  return sides.every((side) => rows(side, size) >= LEAST_ROWS) ? sides : null
}

/** What is above and what is below the widest white; null where the lines stand close. */
function cutAcross(fragments: readonly Fragment[], size: number): readonly (readonly Fragment[])[] | null {
  const fromTop = [...fragments].sort((a, b) => b.y - a.y)
  let floor = Number.POSITIVE_INFINITY
  let widest = size * BLOCK_GAP
  let at: number | null = null
  for (const fragment of fromTop) {
    const gap = floor - (fragment.y + fragment.size)
    if (floor < Number.POSITIVE_INFINITY && gap > widest) {
      widest = gap
      at = fragment.y
    }
    floor = Math.min(floor, fragment.y)
  }
  if (at === null) return null
  const cut = at
  return [fragments.filter(({ y }) => y > cut), fragments.filter(({ y }) => y <= cut)]
}

function rows(fragments: readonly Fragment[], size: number): number {
  return new Set(fragments.map(({ y }) => Math.round(y / Math.max(size / 2, 1)))).size
}
