import Table from 'cli-table3'
import { count, grouped } from '../../../formats/grouped.ts'
import { QUADRANT_NAMES } from '../../../record/ask/quadrant.ts'
import type { Counts, Timeline, TimelineRow } from '../../../record/ask/timeline.ts'
import type { Style } from '../style.ts'
import { plainTable } from './plain-table.ts'

/** Longest bar of the chart, in columns. */
const BAR = 16
/** Names of the two sides, to be shown. */
export interface Sides {
  readonly a: string
  readonly b: string
}

/** A timeline as a table, a row a period, with a bar for cooperation and one for conflict in both directions together. */
export function timelineText({ rows, undated, denied }: Timeline, { a, b }: Sides, style: Style): string {
  if (rows.length === 0) return `Nothing between ${a} and ${b} on a known day.${footer(undated, denied)}\n`
  const most = Math.max(...rows.map(({ forward, backward }) => Math.max(...poles(forward, backward))))
  const columns = 2 * QUADRANT_NAMES.length + 2
  const { colAligns = [], ...plain } = plainTable(columns)
  const table = new Table({ ...plain, colAligns: [...colAligns.slice(0, -1), 'left'] })
  table.push(
    ['', { colSpan: 4, content: style.bold(`${a} → ${b}`) }, { colSpan: 4, content: style.bold(`${b} → ${a}`) }, ''],
    ['', ...HEADS, ...HEADS, `${style.friendly('cooperation')} / ${style.hostile('conflict')}`].map(style.dim),
  )
  for (const row of folded(rows)) {
    if ('empty' in row) {
      table.push([{ colSpan: columns, content: style.dim(`… ${count(row.empty, 'period')} without any`) }])
      continue
    }
    const { period, forward, backward } = row
    const [cooperation, conflict] = poles(forward, backward)
    table.push([
      period,
      ...cells(forward),
      ...cells(backward),
      `${style.friendly(bar(cooperation, most, '█'))}${style.hostile(bar(conflict, most, '░'))}`,
    ])
  }
  const lines = table.toString().split('\n')
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n${LEGEND}${footer(undated, denied)}\n`
}

/** Stretches of empty periods longer than a few are told in one line. */
function folded(rows: readonly TimelineRow[]): (TimelineRow | { readonly empty: number })[] {
  const shown: (TimelineRow | { readonly empty: number })[] = []
  let open: TimelineRow[] = []
  const close = () => {
    shown.push(...(open.length > MOST_EMPTY ? [{ empty: open.length }] : open))
    open = []
  }
  for (const row of rows) {
    if (poles(row.forward, row.backward).every((value) => value === 0)) open.push(row)
    else {
      close()
      shown.push(row)
    }
  }
  close()
  return shown
}

const MOST_EMPTY = 3
const HEADS = ['vc', 'mc', 'vx', 'mx']
const LEGEND =
  'vc, mc: verbal and material cooperation; vx, mx: verbal and material conflict. █ cooperation, ░ conflict, both directions.'

function cells(counts: Counts): string[] {
  return QUADRANT_NAMES.map((name) => (counts[name] === 0 ? '·' : grouped(counts[name])))
}

function poles(forward: Counts, backward: Counts): [cooperation: number, conflict: number] {
  const sum = (kind: string) =>
    QUADRANT_NAMES.filter((name) => name.endsWith(kind)).reduce((all, name) => all + forward[name] + backward[name], 0)
  return [sum('cooperation'), sum('conflict')]
}

/** At least one column for what is not nothing. */
function bar(value: number, most: number, sign: string): string {
  return sign.repeat(value === 0 ? 0 : Math.max(1, Math.round((BAR * value) / most)))
}

function footer(undated: number, denied: number): string {
  const parts = []
  if (undated > 0) parts.push(`${count(undated, 'event')} on no known day`)
  if (denied > 0) parts.push(`${count(denied, 'event')} only denied`)
  return parts.length === 0 ? '' : `\nNot shown: ${parts.join(', ')}.`
}
