import type { Database } from '../record/database.ts'
import { madeOnce } from '../record/made-once.ts'

/** The day on which the record last took in a document or a review; null where it holds nothing. */
export function lastChange(db: Database): string | null {
  const at = madeOnce(db, 'last change', () => lastMoment(db))
  return at === '' ? null : at.slice(0, 10)
}

/** '' where there is none. */
function lastMoment(db: Database): string {
  return db.get<{ at: string }>(
    `SELECT max(coalesce((SELECT max(added) FROM documents), ''), coalesce((SELECT max(at) FROM reviews), '')) AS at`,
  )!.at
}
