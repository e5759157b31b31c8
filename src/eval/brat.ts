import type { Span } from '../model/span.ts'

/** One attribution of PolNeAR: the pieces of its source, cue and content; a role that is not annotated has none. */
export interface GoldAttribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/**
 * Reads the attributions of a brat standoff file. brat counts code points and parts a span at every line break; the
 * result counts UTF-16 code units, and pieces that only white space parts are joined again.
 *
 * @param text the article that the offsets count in
 */
export function goldAttributions(annotations: string, text: string): GoldAttribution[] {
  const units = codeUnits(text)
  const spans = new Map<string, readonly Span[]>()
  const list: GoldAttribution[] = []
  const lines = annotations.split(/\r?\n/)
  for (const line of lines) {
    const match = /^(T\d+)\t\S+ ([\d ;]+)\t/.exec(line)
    if (match) spans.set(match[1]!, joined(pieces(match[2]!, units), text))
  }
  for (const line of lines) {
    if (!/^E\d+\t/.test(line)) continue
    const roles = { source: [] as Span[], cue: [] as Span[], content: [] as Span[] }
    for (const [, role, id] of line.matchAll(/(Source|Cue|Content)\d*:(T\d+)/g))
      roles[role!.toLowerCase() as keyof typeof roles].push(...(spans.get(id!) ?? []))
    if (roles.cue.length + roles.content.length === 0) continue
    list.push({
      source: joined(roles.source, text),
      cue: joined(roles.cue, text),
      content: joined(roles.content, text),
    })
  }
  return list
}

/** Pieces in order, those that overlap or that only white space parts made one. */
export function joined(spans: readonly Span[], text: string): Span[] {
  const list: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = list.at(-1)
    if (last && (start <= last.end || text.slice(last.end, start).trim() === ''))
      list[list.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else list.push({ start, end })
  }
  return list
}

function pieces(field: string, units: (point: number) => number): Span[] {
  return field.split(';').map((piece) => {
    const [start = 0, end = 0] = piece.trim().split(' ').map(Number)
    return { start: units(start), end: units(end) }
  })
}

/** From code points to UTF-16 code units; the two are the same where a text has no character beyond the first plane. */
function codeUnits(text: string): (point: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (point) => point
  const starts: number[] = []
  let unit = 0
  for (const character of text) {
    starts.push(unit)
    unit += character.length
  }
  starts.push(unit)
  return (point) => starts[Math.min(point, starts.length - 1)]!
}
