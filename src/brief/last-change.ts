import type { Database } from '../record/database.ts'

/** The day on which the record last took in a document or a review; null where it holds nothing. */
export function lastChange(db: Database): string | null {
  const { at } = db.get<{ at: string | null }>(
    `SELECT max(coalesce((SELECT max(added) FROM documents), ''), coalesce((SELECT max(at) FROM reviews), '')) AS at`,
  )!
  return at === null || at === '' ? null : at.slice(0, 10)
}
