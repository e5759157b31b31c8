import { type Fragment, right } from './fragment.ts'

/** A line of a block. */
export interface Line {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly y: number
  readonly size: number
}

/** Base lines nearer than this share of the type's height are one line. */
const SAME_LINE = 0.4
/** White between two fragments that is a blank, in heights of the type. */
const BLANK = 0.15

/** The lines of a block from top to bottom, each with its words from left to right. */
export function linesIn(block: readonly Fragment[]): readonly Line[] {
  const lines: Fragment[][] = []
  for (const fragment of [...block].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const open = lines.at(-1)
    const head = open?.[0]
    if (
      open !== undefined &&
      head !== undefined &&
      head.y - fragment.y < SAME_LINE * Math.max(head.size, fragment.size)
    )
      open.push(fragment)
    else lines.push([fragment])
  }
  return lines.map(lineOf).filter(({ text }) => text !== '')
}

function lineOf(fragments: readonly Fragment[]): Line {
  const sorted = [...fragments].sort((a, b) => a.x - b.x)
  const size = Math.max(...sorted.map((fragment) => fragment.size))
  let text = ''
  let edge: number | null = null
  for (const fragment of sorted) {
    if (edge !== null && fragment.x - edge > BLANK * size && !/\s$/.test(text) && !/^\s/.test(fragment.text))
      text += ' '
    text += fragment.text
    edge = right(fragment)
  }
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    x: sorted[0]?.x ?? 0,
    end: Math.max(...sorted.map(right)),
    y: sorted[0]?.y ?? 0,
    size,
  }
}
