import type { TableConstructorOptions } from 'cli-table3'

const PARTS = [
  ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
  ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
]

/** A table without lines: the first column to the left, the others to the right. */
export function plainTable(columns: number): TableConstructorOptions {
  return {
    chars: { ...Object.fromEntries(PARTS.map((part) => [part, ''])), middle: '  ' },
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
    colAligns: Array.from({ length: columns }, (_, column) => (column === 0 ? 'left' : 'right')),
  }
}
