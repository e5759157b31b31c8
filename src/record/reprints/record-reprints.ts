import type { Database } from '../database.ts'
import { madeOnce } from '../made-once.ts'
import { RecordError } from '../record-error.ts'
import { rowsTogether } from '../rows-together.ts'
import { addReprint } from './group-reprints.ts'
import { type AgencyFinder, describeReprints, type ReprintCopy, type ReprintGroup } from './reprint-group.ts'
import { SqliteReprintIndex } from './sqlite-reprint-index.ts'

/**
 * Groups a document of the record with its reprints, whole or not at all. One that was grouped before is left as it is.
 *
 * @param document its id
 * @returns the name of its group
 * @throws RecordError where the record has no such document
 */
export function groupReprints(db: Database, document: string): string {
  return db.transaction(() => {
    const index = new SqliteReprintIndex(db)
    const known = index.groupOf(document)
    if (known !== null) return known
    const row = db.get<{ text: string }>(
      'SELECT t.text FROM documents AS d JOIN document_texts AS t ON t.document = d.number WHERE d.id = ?',
      document,
    )
    if (!row) throw new RecordError(`Cannot group "${document}" with its reprints: the record has no such document`)
    return addReprint(index, document, row.text)
  })
}

/** The copies of a group: one for every place in which a document of it appeared. */
export function copiesOf(db: Database, group: string): ReprintCopy[] {
  return db.all<ReprintCopy>(
    `SELECT d.id AS document, t.text, a.publisher, a.author AS byline, coalesce(a.published, nullif(d.day, '')) AS date
     FROM reprints AS r JOIN documents AS d ON d.number = r.document JOIN document_texts AS t ON t.document = d.number
     JOIN appearances AS a ON a.document = d.number WHERE r."group" = ? ORDER BY a.number`,
    group,
  )
}

/**
 * A group by its name, described once until the record changes: to look for credits in its texts takes longer than all else,
 * and most groups have many claims.
 *
 * @throws RangeError where the record has no such group
 */
export function groupNamed(db: Database, group: string, finder: AgencyFinder): ReprintGroup {
  const known = groupIfAny(db, group, finder)
  if (known === null) throw new RangeError(`The record has no group of reprints "${group}"`)
  return known
}

/** As `groupNamed`; null where the record has no such group. */
export function groupIfAny(db: Database, group: string, finder: AgencyFinder): ReprintGroup | null {
  const groups = madeOnce(db, 'groups of reprints', () => new Map<string, ReprintGroup | null>())
  const known = groups.get(group)
  if (known !== undefined) return known
  const copies = copiesOf(db, group)
  const described = copies.length === 0 ? null : describeReprints(copies, finder)
  groups.set(group, described)
  return described
}

/** The group of a document; null where it is in none yet. @param document its id */
export function groupOf(db: Database, document: string): string | null {
  return new SqliteReprintIndex(db).groupOf(document)
}

/** The groups of many documents by their ids, looked up at once; one that is in none yet is a group of its own. */
export function groupsOf(db: Database, documents: readonly string[]): Map<string, string> {
  const rows = rowsTogether<{ id: string; group: string }>(
    db,
    ['id', 'group'],
    `SELECT d.id, coalesce(r."group", d.id) AS "group" FROM json_each(?) j JOIN documents d ON d.id = j.value
     LEFT JOIN reprints r ON r.document = d.number`,
    JSON.stringify(documents),
  )
  return new Map(rows.map(({ id, group }) => [id, group]))
}
