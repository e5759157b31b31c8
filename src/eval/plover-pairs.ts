import type { Span } from '../model/span.ts'

/** A sentence with its actor and its recipient marked and the root that relates them. */
export interface Pairing {
  readonly id: string
  /** The sentence without its marks. */
  readonly text: string
  readonly marked: string
  /** Where the actor is marked: more than once where it is named again, never where the set leaves it unsaid. */
  readonly actors: readonly Span[]
  readonly recipients: readonly Span[]
  readonly root: string
}

/**
 * Reads a table of marked pairs: tab-separated, the first line names the columns `id`, `marked` and `event`.
 *
 * @throws Error where a column is missing
 */
export function* pairings(path: string, table: string): Generator<Pairing> {
  const [head = '', ...lines] = table.split(/\r?\n/)
  const names = head.split('\t')
  const [id, marked, event] = ['id', 'marked', 'event'].map((name) => {
    const column = names.indexOf(name)
    if (column < 0) throw new Error(`Cannot read "${path}": its first line names no column "${name}"`)
    return column
  }) as [number, number, number]
  for (const line of lines) {
    const cells = line.split('\t')
    if (cells.length <= Math.max(id, marked, event)) continue
    yield { id: cells[id]!, marked: cells[marked]!, root: cells[event]!, ...unmark(cells[marked]!) }
  }
}

/** Takes the marks `<s>…</s>` (actor) and `<t>…</t>` (recipient) out of a sentence and keeps where they stood. */
function unmark(marked: string): Pick<Pairing, 'text' | 'actors' | 'recipients'> {
  const spans: Record<string, Span[]> = { s: [], t: [] }
  const open: Record<string, number> = {}
  let text = ''
  for (const part of marked.split(/(<\/?[st]>)/)) {
    const mark = /^<(\/?)([st])>$/.exec(part)
    if (!mark) text += part
    else if (mark[1] === '') open[mark[2]!] = text.length
    else spans[mark[2]!]!.push({ start: open[mark[2]!] ?? 0, end: text.length })
  }
  return { text, actors: spans.s!, recipients: spans.t! }
}
