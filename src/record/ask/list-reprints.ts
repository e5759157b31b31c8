import type { Database } from '../database.ts'
import { madeOnce } from '../made-once.ts'
import { groupNamed } from '../reprints/record-reprints.ts'
import type { AgencyFinder } from '../reprints/reprint-group.ts'
import type { BasisCounts } from './basis-counts.ts'
import { CARRIED, type Reprinting } from './list-reprinted.ts'

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

/** Who carried a text, and who published it first. */
export type CarriedBy = Partial<Pick<Reprinting, 'publisher' | 'from'>>

function carriedBy({ publisher, from }: CarriedBy): { readonly sql: string; readonly values: readonly string[] } {
  if (publisher === undefined && from === undefined) return { sql: '', values: [] }
  const parts = [
    from === undefined ? null : 'f."from" = ? COLLATE NOCASE',
    publisher === undefined ? null : 'c.publisher = ? COLLATE NOCASE AND c.publisher <> f."from"',
  ].filter((part) => part !== null)
  return {
    sql: `"group" IN (WITH ${CARRIED} SELECT c."group" FROM carried c JOIN firsts f ON f."group" = c."group" WHERE ${parts.join(' AND ')}) AND`,
    values: [from, publisher].filter((name) => name !== undefined),
  }
}

/** Texts that appeared in more places than one, those in most first. @param by who carried them, and who was first */
export function listReprints(
  db: Database,
  finder: AgencyFinder,
  by: CarriedBy,
  limit: number,
  after: ReprintPlace | null = null,
): { readonly groups: readonly ListedReprints[]; readonly next: ReprintPlace | null } {
  const shared = sharedGroups(db, by)
  const from = after === null ? 0 : shared.findIndex((place) => isAfter(place, after))
  const rows = from < 0 ? [] : shared.slice(from, from + limit + 1)
  const groups = rows.slice(0, limit).map(({ group, copies }) => {
    const { first, agency, publishers } = groupNamed(db, group, finder)
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

/** Groups whose documents appeared in more places than one, those in most first; of all of them once until any changes. */
function sharedGroups(db: Database, by: CarriedBy): readonly ReprintPlace[] {
  const { sql, values } = carriedBy(by)
  const found = () =>
    db.all<ReprintPlace>(
      `WITH ${SHARED} SELECT copies, "group" FROM shared WHERE ${sql} 1 ORDER BY copies DESC, "group"`,
      ...values,
    )
  return sql === '' ? madeOnce(db, 'shared groups', found) : found()
}

function isAfter({ copies, group }: ReprintPlace, place: ReprintPlace): boolean {
  return copies < place.copies || (copies === place.copies && group > place.group)
}

/** What texts that appeared in more places than one hold; of one group where it is named, whatever its copies. */
export function reprintsBasis(db: Database, group: string | null = null): BasisCounts {
  const counted = `SELECT coalesce(sum((SELECT count(*) FROM claim_versions v WHERE v.document = r.document AND v.live = 1)), 0)
    AS claims, count(*) AS documents, count(DISTINCT r."group") AS reports FROM reprints r`
  if (group !== null) return db.get<BasisCounts>(`${counted} WHERE r."group" = ?`, group)!
  return madeOnce(
    db,
    'basis of shared groups',
    () => db.get<BasisCounts>(`WITH ${SHARED} ${counted} JOIN shared ON shared."group" = r."group"`)!,
  )
}

/** The title of a document by its id. */
export function titleOf(db: Database, document: string): string | null {
  return db.get<{ title: string | null }>('SELECT title FROM documents WHERE id = ?', document)!.title
}
