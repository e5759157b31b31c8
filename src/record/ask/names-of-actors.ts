import type { Database } from '../database.ts'

/** What actors are called, by id. Those that people merged into another are called as it is. */
export function namesOfActors(db: Database, ids: readonly string[]): Readonly<Record<string, string>> {
  const rows = db.all<{ id: string; name: string }>(
    `SELECT a.id, coalesce(m.name, a.name) AS name FROM json_each(?) asked JOIN actors a ON a.id = asked.value
     LEFT JOIN actors m ON m.number = a.merged`,
    JSON.stringify(ids),
  )
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}
