/**
 * The one-to-one assignment of rows to columns with the greatest total weight, by the Hungarian method with potentials
 * (Kuhn 1955; Jonker and Volgenant 1987), in cubic time. Weights are not negative; rows or columns left over have none.
 *
 * @param weigh weight of a row with a column
 * @returns the total weight
 */
export function bestTotal(rows: number, columns: number, weigh: (row: number, column: number) => number): number {
  if (rows > columns) return bestTotal(columns, rows, (column, row) => weigh(row, column))
  const ofRow = new Float64Array(rows + 1)
  const ofColumn = new Float64Array(columns + 1)
  // Column 0 stands for the row that is being placed; rowOf holds rows from 1.
  const rowOf = new Int32Array(columns + 1)
  for (let row = 1; row <= rows; row++) {
    rowOf[0] = row
    const path = shortestPath(columns, rowOf, ofRow, ofColumn, (r, c) => -weigh(r - 1, c - 1))
    for (let column = path.end; column !== 0; column = path.before[column]!)
      rowOf[column] = rowOf[path.before[column]!]!
  }
  let total = 0
  for (let column = 1; column <= columns; column++)
    if (rowOf[column] !== 0) total += weigh(rowOf[column]! - 1, column - 1)
  return total
}

/** The cheapest way of changes that frees a column, found as Dijkstra's algorithm does; potentials are kept tight. */
function shortestPath(
  columns: number,
  rowOf: Int32Array,
  ofRow: Float64Array,
  ofColumn: Float64Array,
  cost: (row: number, column: number) => number,
): { readonly end: number; readonly before: Int32Array } {
  const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY)
  const before = new Int32Array(columns + 1)
  const seen = new Uint8Array(columns + 1)
  let at = 0
  do {
    seen[at] = 1
    const row = rowOf[at]!
    let step = Number.POSITIVE_INFINITY
    let next = 0
    for (let column = 1; column <= columns; column++) {
      if (seen[column] === 1) continue
      const slack = cost(row, column) - ofRow[row]! - ofColumn[column]!
      if (slack < least[column]!) {
        least[column] = slack
        before[column] = at
      }
      if (least[column]! < step) {
        step = least[column]!
        next = column
      }
    }
    for (let column = 0; column <= columns; column++) {
      if (seen[column] === 1) {
        ofRow[rowOf[column]!]! += step
        ofColumn[column]! -= step
      } else least[column]! -= step
    }
    at = next
  } while (rowOf[at] !== 0)
  return { end: at, before }
}
