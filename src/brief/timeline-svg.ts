import { QUADRANT_NAMES, type Quadrant } from '../record/ask/quadrant.ts'
import type { TimelineRow } from '../record/ask/timeline.ts'
import { escaped } from './escape.ts'
import { inSentence } from './parties.ts'
import type { Brief } from './types.ts'
import { capital } from './wording.ts'

const WIDTH = 720
const LEFT = 20
/** Of one direction: words above, bars up and down. */
const STRIP = 62
const WORDS = 13
const MOST_LABELS = 12

/** The timeline as a picture: a strip for each direction, cooperation above its line and conflict below, by the same scale. */
export function timelineSvg({ timeline, sides }: Brief, label: string): string {
  const { rows } = timeline
  const [up, down] = [mostOf(rows, 'cooperation'), mostOf(rows, 'conflict')]
  const unit = (STRIP - WORDS) / Math.max(1, up + down)
  const step = (WIDTH - LEFT) / Math.max(1, rows.length)
  const [a, b] = sides
  const strips = (
    [
      ['forward', a, b],
      ['backward', b, a],
    ] as const
  ).map(([side, from, to], index) => {
    const top = index * (STRIP + 6)
    const line = top + WORDS + up * unit
    const way = `${capital(inSentence(from.name))} towards ${inSentence(to.name)}`
    const bars = rows.map((row, place) => barsOf(row[side], LEFT + place * step, step, line, unit)).join('')
    return `<text class="way" x="${LEFT}" y="${top + 9}">${escaped(way)}</text>${scale(up, down, line, unit)}${bars}<line class="axis" x1="${LEFT}" x2="${WIDTH}" y1="${round(line)}" y2="${round(line)}"/>`
  })
  const height = 2 * STRIP + 6
  return `<svg viewBox="0 0 ${WIDTH} ${height + 12}" role="img" aria-label="${escaped(label)}">${strips.join('')}${years(rows, step, height)}</svg>`
}

function barsOf(counts: TimelineRow['forward'], x: number, step: number, line: number, unit: number): string {
  const width = Math.max(0.6, Math.min(step * 0.8, 14))
  const left = x + (step - width) / 2
  const bar = (kind: string, y: number, height: number) =>
    height === 0
      ? ''
      : `<rect class="${kind}" x="${round(left)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`
  const of = (name: Quadrant) => counts[name] * unit
  const [saidWell, doneWell, saidIll, doneIll] = QUADRANT_NAMES.map(of) as [number, number, number, number]
  return [
    bar('deed-cooperation', line - doneWell, doneWell),
    bar('word-cooperation', line - doneWell - saidWell, saidWell),
    bar('deed-conflict', line, doneIll),
    bar('word-conflict', line + doneIll, saidIll),
  ].join('')
}

/** The highest bars, as numbers beside a line. */
function scale(up: number, down: number, line: number, unit: number): string {
  const at = (value: number, y: number) =>
    value === 0
      ? ''
      : `<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${round(y)}" y2="${round(y)}"/><text x="${LEFT - 4}" y="${round(y + 3)}" text-anchor="end">${value}</text>`
  return at(up, line - up * unit) + at(down, line + down * unit)
}

function years(rows: readonly TimelineRow[], step: number, y: number): string {
  const marks = rows.flatMap(({ period }, index) => {
    const year = period.slice(0, 4)
    return index === 0 || rows[index - 1]!.period.slice(0, 4) !== year ? [{ year, index }] : []
  })
  const every = Math.ceil(marks.length / MOST_LABELS)
  return marks
    .filter((_, index) => index % every === 0)
    .filter(({ index }, place, all) => place === all.length - 1 || (all[place + 1]!.index - index) * step > 24)
    .map(({ year, index }) => `<text x="${round(LEFT + index * step)}" y="${y + 10}">${year}</text>`)
    .join('')
}

function mostOf(rows: readonly TimelineRow[], pole: 'cooperation' | 'conflict'): number {
  const heights = rows.flatMap(({ forward, backward }) =>
    [forward, backward].map((counts) => counts[`verbal ${pole}`] + counts[`material ${pole}`]),
  )
  return heights.reduce((most, each) => Math.max(most, each), 0)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
