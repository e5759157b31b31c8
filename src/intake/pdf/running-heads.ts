import type { Line } from './lines.ts'

const LEAST_PAGES = 3
/** Lines at the top and at the bottom of a page that may be its head and foot. */
const LOOKED_AT = 2

/**
 * Pages without the lines that most of them have at their top or bottom: the name of the paper, the page's number. Figures
 * count as the same.
 */
export function withoutRunningHeads(pages: readonly (readonly Line[])[]): readonly ReadonlySet<Line>[] {
  const seen = new Map<string, number>()
  for (const lines of pages)
    for (const text of new Set(margins(lines).map(plain))) seen.set(text, (seen.get(text) ?? 0) + 1)
  const isRunning = (line: Line) => pages.length >= LEAST_PAGES && (seen.get(plain(line)) ?? 0) > pages.length / 2
  return pages.map((lines) => new Set(margins(lines).filter(isRunning)))
}

function margins(lines: readonly Line[]): readonly Line[] {
  const fromTop = [...lines].sort((a, b) => b.y - a.y)
  return [...fromTop.slice(0, LOOKED_AT), ...fromTop.slice(-LOOKED_AT)]
}

function plain({ text }: Line): string {
  return text.replace(/\p{N}+/gu, '#').toLowerCase()
}
