import { median } from './fragment.ts'
import type { Line } from './lines.ts'

/** Leading wider than this many times the usual parts paragraphs. */
const WIDE_LEADING = 1.35
/** An indent in heights of the type. */
const INDENT = 0.7
/** A line that ends this share of the width before the edge ends a paragraph, if it ends a sentence. */
const SHORT = 0.12
/** Type that differs by this share is a heading or a caption. */
const OTHER_SIZE = 0.15

/** The lines of one block as paragraphs, each a list of its lines' texts. */
export function paragraphsIn(lines: readonly Line[]): readonly (readonly string[])[] {
  const left = Math.min(...lines.map(({ x }) => x))
  const edge = Math.max(...lines.map(({ end }) => end))
  const leading = median(lines.slice(1).map(({ y }, at) => lines[at]!.y - y))
  const paragraphs: string[][] = []
  let before: Line | null = null
  for (const line of lines) {
    if (before === null || startsParagraph(line, before, { left, edge, leading })) paragraphs.push([line.text])
    else paragraphs.at(-1)!.push(line.text)
    before = line
  }
  return paragraphs
}

interface Block {
  readonly left: number
  readonly edge: number
  readonly leading: number
}

function startsParagraph(line: Line, before: Line, { left, edge, leading }: Block): boolean {
  if (Math.abs(line.size - before.size) > OTHER_SIZE * before.size) return true
  if (before.y - line.y > WIDE_LEADING * leading) return true
  const isIndented = line.x - left > INDENT * line.size && before.x - left <= INDENT * line.size
  const isAfterShort = before.end < edge - SHORT * (edge - left) && /[.!?:"”’»)\]]$/.test(before.text)
  return isIndented || isAfterShort
}
