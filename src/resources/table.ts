/** One row of a table: its cells by column, and an error that names the place. */
export interface Row {
  readonly line: number
  get(column: string): string
  error(problem: string): Error
}

/**
 * Rows of tab-separated text whose first line that is no comment names the columns. Lines that start with "#" and empty lines are skipped.
 *
 * @throws Error naming file and line where a row has more or fewer cells than there are columns, or a column is asked for that is not there.
 */
export function parseTable(file: string, text: string): Row[] {
  const rows: Row[] = []
  let columns: Map<string, number> | null = null
  text.split('\n').forEach((raw, index) => {
    const content = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (content === '' || content.startsWith('#')) return
    const cells = content.split('\t')
    if (!columns) {
      columns = new Map(cells.map((name, at) => [name, at]))
      return
    }
    rows.push(row(file, index + 1, columns, cells))
  })
  return rows
}

function row(file: string, line: number, columns: ReadonlyMap<string, number>, cells: readonly string[]): Row {
  const error = (problem: string) => new Error(`${file}, line ${line}: ${problem}`)
  if (cells.length !== columns.size)
    throw error(`the row has ${cells.length} cells; wanted ${columns.size} (${[...columns.keys()].join(', ')})`)
  return {
    line,
    error,
    get(column) {
      const cell = cells[columns.get(column) ?? -1]
      if (cell === undefined) throw error(`there is no column "${column}"`)
      return cell
    },
  }
}
