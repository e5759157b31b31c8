import type { Database } from '../database.ts'
import { copiesOf } from '../reprints/record-reprints.ts'
import { type AgencyFinder, describeReprints } from '../reprints/reprint-group.ts'
import type { BasisCounts } from './count-basis.ts'

/** A text that appeared in more places than one. */
export interface ListedReprints {
  readonly group: string
  /** That of the first copy. */
  readonly title: string | null
  readonly first: { readonly publisher: string | null; readonly day: string }
  /** Name of the agency that copies credit, null where none does. */
  readonly agency: string | null
  readonly copies: number
  /** In order of their first copy. */
  readonly publishers: readonly string[]
}

/** Where a group stands in the list. */
export interface ReprintPlace {
  readonly copies: number
  readonly group: string
}

/** Groups with the places in which their documents appeared, where these are more than one. */
const SHARED = `shared AS MATERIALIZED (SELECT r."group", count(*) AS copies FROM reprints r
  JOIN appearances a ON a.document = r.document GROUP BY r."group" HAVING count(*) > 1)`

/** Texts that appeared in more places than one, those in most first. */
export function listReprints(
  db: Database,
  finder: AgencyFinder,
  limit: number,
  after: ReprintPlace | null = null,
): { readonly groups: readonly ListedReprints[]; readonly next: ReprintPlace | null } {
  const rows = db.all<ReprintPlace>(
    `WITH ${SHARED} SELECT copies, "group" FROM shared
     WHERE ?1 IS NULL OR copies < ?1 OR copies = ?1 AND "group" > ?2 ORDER BY copies DESC, "group" LIMIT ?3`,
    ...[after?.copies ?? null, after?.group ?? null, limit + 1],
  )
  const groups = rows.slice(0, limit).map(({ group, copies }) => {
    const { first, agency, publishers } = describeReprints(copiesOf(db, group), finder)
    const title = titleOf(db, first.document)
    const day = first.date?.slice(0, 10) ?? ''
    return {
      group,
      title,
      first: { publisher: first.publisher, day },
      agency: agency?.credits[0] ?? null,
      copies,
      publishers,
    }
  })
  return { groups, next: rows.length > limit ? (rows[limit - 1] ?? null) : null }
}

/** What texts that appeared in more places than one hold; of one group where it is named, whatever its copies. */
export function reprintsBasis(db: Database, group: string | null = null): BasisCounts {
  const counted = `SELECT coalesce(sum((SELECT count(*) FROM claim_versions v WHERE v.document = r.document AND v.live = 1)), 0)
    AS claims, count(*) AS documents, count(DISTINCT r."group") AS reports FROM reprints r`
  if (group !== null) return db.get<BasisCounts>(`${counted} WHERE r."group" = ?`, group)!
  return db.get<BasisCounts>(`WITH ${SHARED} ${counted} JOIN shared ON shared."group" = r."group"`)!
}

/** The title of a document by its id. */
export function titleOf(db: Database, document: string): string | null {
  return db.get<{ title: string | null }>('SELECT title FROM documents WHERE id = ?', document)!.title
}
