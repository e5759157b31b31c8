import { blocksOf } from './columns.ts'
import type { Fragment } from './fragment.ts'
import { joinLines } from './hyphens.ts'
import { type Line, linesIn } from './lines.ts'
import { paragraphsIn } from './paragraphs.ts'
import { withoutRunningHeads } from './running-heads.ts'

/** A paragraph that ends so, and one that begins in small letters, are one that runs over a column or a page. */
const UNFINISHED = /[\p{L}\p{N},;–—-]$/u
const CONTINUED = /^\p{Ll}/u

/** The text of pages: columns in order, running heads left out, lines joined to paragraphs, hyphenated words made whole. */
export function textOfPages(pages: readonly (readonly Fragment[])[]): string {
  const blocks = pages.map((fragments) => blocksOf(fragments).map(linesIn))
  const heads = withoutRunningHeads(blocks.map((page) => page.flat()))
  const paragraphs = blocks.flatMap((page, at) => page.flatMap((lines) => paragraphsOf(lines, heads[at]!)))
  const whole = paragraphs.flat().join('\n')
  const joined: string[][] = []
  for (const lines of paragraphs) {
    const before = joined.at(-1)
    if (before !== undefined && UNFINISHED.test(before.at(-1)!) && CONTINUED.test(lines[0]!)) before.push(...lines)
    else joined.push([...lines])
  }
  return joined.map((lines) => joinLines(lines, whole)).join('\n\n')
}

function paragraphsOf(lines: readonly Line[], heads: ReadonlySet<Line>): readonly (readonly string[])[] {
  const kept = lines.filter((line) => !heads.has(line))
  return kept.length === 0 ? [] : paragraphsIn(kept)
}
