import type { FoundClaim } from '../ask/find-claims.ts'
import type { Database } from '../database.ts'

/** Sentences shown before those of a claim, and after. */
const AROUND = 2
/** Characters shown before and after a claim at most: some sentences have no end. */
const MOST = 2000

/** A part of a document's text, and where that begins in it. */
export interface TextAround {
  readonly text: string
  readonly start: number
}

/** The text around a claim: from two sentences before the words that it rests on to two after. */
export function contextOf(db: Database, { claim, document }: FoundClaim): TextAround {
  const { start, end } = claim.evidence
  const number = db.get<{ number: number }>('SELECT number FROM documents WHERE id = ?', document.id)!.number
  const at = db.get<{ first: number | null; last: number | null }>(
    'SELECT min(number) AS first, max(number) AS last FROM sentences WHERE document = ? AND start < ? AND "end" > ?',
    ...[number, end, start],
  )!
  const around =
    at.first === null || at.last === null
      ? undefined
      : db.get<{ start: number; end: number }>(
          `SELECT min(start) AS start, max("end") AS "end" FROM sentences WHERE document = ? AND number BETWEEN ? AND ?`,
          ...[number, at.first - AROUND, at.last + AROUND],
        )
  const from = Math.max(Math.min(around?.start ?? start, start), start - MOST)
  const to = Math.min(Math.max(around?.end ?? end, end), end + MOST)
  const { text } = db.get<{ text: string }>('SELECT text FROM document_texts WHERE document = ?', number)!
  return { text: text.slice(from, to), start: from }
}
