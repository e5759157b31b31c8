import type { Database } from '../database.ts'
import { fold } from '../fold.ts'

/** Numbers of the sources of this name; else of those whose name holds all its words ("Gromyko"). Accents and case do not count. */
export function findSources(db: Database, typed: string): number[] {
  const folded = fold(typed)
  const same = db.all<{ number: number }>('SELECT number FROM sources WHERE folded = ? OR id = ?', folded, typed)
  if (same.length > 0) return same.map(({ number }) => number)
  const words = folded.split(' ').filter((word) => word !== '')
  if (words.length === 0) return []
  return db
    .all<{ number: number; folded: string }>(
      `SELECT number, folded FROM sources WHERE ${words.map(() => 'instr(folded, ?) > 0').join(' AND ')} LIMIT 500`,
      ...words,
    )
    .filter((source) => words.every((word) => source.folded.split(/[^\p{L}\p{N}]+/u).includes(word)))
    .map(({ number }) => number)
}
