import type { ClaimTexts } from '../../model/claim-texts.ts'
import type { Database } from '../database.ts'
import type { FoundPart } from './found-part.ts'

/** Claims that are read together: fewer cost a statement each, more do not fit the processor's own cache. */
const BATCH = 125

/** The claims that were found with their documents, as the record keeps them, some at a time, in the order of the finding. */
export function* claimTexts(db: Database, { documents, counts, bodies }: FoundPart): Generator<ClaimTexts> {
  let own: number[] = []
  let ownCounts: number[] = []
  let read = 0
  let waiting = 0
  for (let i = 0; i < documents.length; i++)
    for (let left = counts[i]!; left > 0; ) {
      const some = Math.min(left, BATCH - waiting)
      own.push(documents[i]!)
      ownCounts.push(some)
      waiting += some
      left -= some
      if (waiting < BATCH) continue
      yield textsOf(db, bodies.subarray(read, read + waiting), own, ownCounts)
      read += waiting
      waiting = 0
      own = []
      ownCounts = []
    }
  if (waiting > 0) yield textsOf(db, bodies.subarray(read), own, ownCounts)
}

// The rows of json_each come in its order: CROSS JOIN starts from them, and looks each up by its number.
const BODIES = `SELECT CAST(ifnull(group_concat(b.json, ','), '') AS BLOB) AS json
  FROM json_each(?) n CROSS JOIN claim_bodies b ON b.number = n.value`
const DOCUMENTS = `SELECT CAST(ifnull(group_concat(json_object('id', d.id, 'title', d.title, 'publisher', d.publisher, 'url', d.url,
    'date', nullif(d.day, ''), 'language', coalesce(d.language, 'en'), 'group', r."group"), ','), '') AS BLOB) AS json
  FROM json_each(?) n CROSS JOIN documents d ON d.number = n.value LEFT JOIN reprints r ON r.document = d.number`

/** Claims of some documents, with these, at once. @param counts how many of the bodies are of each document */
export function textsOf(
  db: Database,
  bodies: Float64Array,
  documents: ArrayLike<number>,
  counts: readonly number[],
): ClaimTexts {
  const read = (sql: string, numbers: ArrayLike<number>) =>
    db.get<{ json: Uint8Array }>(sql, JSON.stringify(Array.from(numbers)))!.json
  return { claims: read(BODIES, bodies), documents: read(DOCUMENTS, documents), counts }
}
