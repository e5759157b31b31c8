import type { ClaimTexts } from '../../model/claim-texts.ts'
import type { Database } from '../database.ts'
import type { FoundBodies } from './found-bodies.ts'

/** Claims that are read together: fewer cost a statement each, more cost memory that is slow to come by. */
const BATCH = 250

/** The claims that were found with their documents, as the record keeps them, some at a time, in the order of the finding. */
export function* claimTexts(db: Database, found: Iterable<FoundBodies>): Generator<ClaimTexts> {
  let bodies: number[] = []
  let documents: number[] = []
  let counts: number[] = []
  for (const { document, bodies: own } of found)
    for (let from = 0; from < own.length; ) {
      const some = own.slice(from, from + BATCH - bodies.length)
      bodies.push(...some)
      documents.push(document)
      counts.push(some.length)
      from += some.length
      if (bodies.length < BATCH) continue
      yield textsOf(db, bodies, documents, counts)
      bodies = []
      documents = []
      counts = []
    }
  if (bodies.length > 0) yield textsOf(db, bodies, documents, counts)
}

// The rows of json_each come in its order: CROSS JOIN starts from them, and looks each up by its number.
const BODIES = `SELECT CAST(group_concat(b.json, ',') AS BLOB) AS json
  FROM json_each(?) n CROSS JOIN claim_bodies b ON b.number = n.value`
const DOCUMENTS = `SELECT CAST(group_concat(json_object('id', d.id, 'title', d.title, 'publisher', d.publisher, 'url', d.url,
    'date', nullif(d.day, ''), 'language', coalesce(d.language, 'en'), 'group', r."group"), ',') AS BLOB) AS json
  FROM json_each(?) n CROSS JOIN documents d ON d.number = n.value LEFT JOIN reprints r ON r.document = d.number`

function textsOf(
  db: Database,
  bodies: readonly number[],
  documents: readonly number[],
  counts: readonly number[],
): ClaimTexts {
  const read = (sql: string, numbers: readonly number[]) =>
    db.get<{ json: Uint8Array }>(sql, JSON.stringify(numbers))!.json
  return { claims: read(BODIES, bodies), documents: read(DOCUMENTS, documents), counts }
}
