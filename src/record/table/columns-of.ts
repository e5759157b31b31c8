import type { Database } from '../database.ts'

/**
 * Columns of a query, each as a list: they come out of the database as JSON, whole, since row by row it would take several
 * times as long.
 *
 * @param from what stands after FROM, without values
 */
export function columnsOf<Column extends string>(
  db: Database,
  columns: readonly Column[],
  from: string,
): Record<Column, (string | number | null)[]> {
  const row = db.get<Record<Column, string>>(
    `SELECT ${columns.map((column) => `json_group_array(${column}) AS ${column}`).join(', ')}
     FROM (SELECT ${columns.join(', ')} FROM ${from})`,
  )!
  return Object.fromEntries(columns.map((column) => [column, JSON.parse(row[column])])) as never
}
