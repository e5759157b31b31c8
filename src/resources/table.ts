/** One row of a table: its cells by column, and an error that names the place. */
export class Row {
  readonly line: number
  private readonly file: string
  private readonly columns: ReadonlyMap<string, number>
  private readonly cells: readonly string[]

  constructor(file: string, line: number, columns: ReadonlyMap<string, number>, cells: readonly string[]) {
    this.file = file
    this.line = line
    this.columns = columns
    this.cells = cells
    if (cells.length !== columns.size)
      throw this.error(`the row has ${cells.length} cells; wanted ${columns.size} (${[...columns.keys()].join(', ')})`)
  }

  /** @throws Error where there is no such column */
  get(column: string): string {
    const cell = this.cells[this.columns.get(column) ?? -1]
    if (cell === undefined) throw this.error(`there is no column "${column}"`)
    return cell
  }

  error(problem: string): Error {
    return new Error(`${this.file}, line ${this.line}: ${problem}`)
  }
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
    rows.push(new Row(file, index + 1, columns, cells))
  })
  return rows
}
