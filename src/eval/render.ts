import type { Miss, Table } from './task.ts'
import type { Evaluation } from './tasks.ts'

/** The object that `--json` prints: the figures, then the counts and the speed. */
export function toJson({ figures, counts, wordsPerSecond }: Evaluation): Record<string, unknown> {
  return { ...figures, counts, wordsPerSecond }
}

/** The tables, the speed and the misses, to be read. */
export function toText({ tables, misses, wordsPerSecond }: Evaluation): string {
  const parts = tables.map(tableText)
  if (wordsPerSecond > 0) parts.push(`${wordsPerSecond.toLocaleString('en')} words a second`)
  if (misses.length > 0) parts.push(misses.map(missText).join('\n\n'))
  return `${parts.join('\n\n')}\n`
}

function tableText({ title, head, rows }: Table): string {
  const all = [[title, ...head], ...rows]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i] ?? 0))).join('  ')
  return all.map((row) => line(row).trimEnd()).join('\n')
}

function missText({ where, text, wanted, got }: Miss): string {
  return `${where}\n  ${text.replace(/\s+/g, ' ')}\n  wanted  ${wanted}\n  got     ${got}`
}
