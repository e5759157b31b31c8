import type { Database, Value } from '../database.ts'
import { madeForEach } from '../made-for-each.ts'
import { chosenDocuments, countDocumentBasis } from '../table/documents-by-number.ts'
import type { BasisCounts } from './basis-counts.ts'
import { type DocumentFacets, documentFacets } from './document-facets.ts'

/** A document as lists show it. */
export interface ListedDocument {
  readonly id: string
  readonly title: string | null
  readonly publisher: string | null
  readonly url: string | null
  /** Publication day, '' where unknown. */
  readonly day: string
  readonly language: string | null
  readonly words: number
  readonly claims: number
  /** Claims in the writer's own voice. */
  readonly unsourced: number
  /** False where it is kept unread: there is no reader for its language. */
  readonly read: boolean
  /** The group of reprints that it is in, and how many documents are. */
  readonly group: string
  readonly copies: number
}

export interface DocumentFilter {
  /** Any case; any place where the document was found counts. */
  readonly publisher?: string
  /** Publication days, YYYY-MM-DD. */
  readonly since?: string
  readonly until?: string
  readonly language?: string
}

/** Where a document stands among the newest. */
export interface DocumentPlace {
  readonly day: string
  readonly number: number
}

export interface ListedDocuments {
  readonly documents: readonly ListedDocument[]
  /** The place of the last one, where there are more; else null. */
  readonly next: DocumentPlace | null
}

type Row = Omit<ListedDocument, 'read'> & DocumentPlace & { readonly read: number }

/** Documents that are kept as lists show them. */
const MOST_KEPT = 5000

const COLUMNS = `d.number, d.id, d.title, d.publisher, d.url, d.day, d.language, d.words, d.reader IS NOT NULL AS read,
  (SELECT count(*) FROM claim_versions v WHERE v.document = d.number AND v.live = 1) AS claims,
  (SELECT count(*) FROM claim_versions v WHERE v.document = d.number AND v.live = 1 AND v.voice = 'writer') AS unsourced,
  coalesce(r."group", d.id) AS "group",
  coalesce((SELECT count(*) FROM reprints o WHERE o."group" = r."group"), 1) AS copies`

/** The newest first, those of unknown day last; or those that were added last first. */
export type DocumentOrder = 'day' | 'added'

/** Documents in an order. */
export function listDocuments(
  db: Database,
  filter: DocumentFilter,
  limit: number,
  after: DocumentPlace | null = null,
  order: DocumentOrder = 'day',
): ListedDocuments {
  const { sql, values } = documentConditions(filter, after, order)
  const found = db.all<{ number: number }>(
    `SELECT d.number FROM documents d ${sql} ORDER BY ${order === 'day' ? 'd.day DESC, ' : ''}d.number DESC LIMIT ?`,
    ...[...values, limit + 1],
  )
  const taken = found.slice(0, limit).map(({ number }) => number)
  const rows = rowsOf(db, taken)
  const last = rows.at(-1)
  return {
    documents: rows.map(listed),
    next: found.length > limit && last !== undefined ? { day: last.day, number: last.number } : null,
  }
}

/** What the documents that a filter lets through hold and are. */
export function countDocuments(db: Database, filter: DocumentFilter): BasisCounts {
  return countDocumentBasis(db, chosenDocuments(db, filter))
}

/** What else the documents that a filter lets through could be chosen by. */
export function listedFacets(db: Database, filter: DocumentFilter): DocumentFacets {
  return documentFacets(db, filter, (others) => chosenDocuments(db, others))
}

/** Documents by their numbers, in that order. */
export function documentsOf(db: Database, numbers: readonly number[]): ListedDocument[] {
  return rowsOf(db, numbers).map(listed)
}

/** What of `documents d` a filter and a place let through: a WHERE clause, empty where all are. */
function documentConditions(
  { publisher, since, until, language }: DocumentFilter,
  after: DocumentPlace | null,
  order: DocumentOrder = 'day',
): { readonly sql: string; readonly values: readonly Value[] } {
  const parts: (readonly [string, ...Value[]])[] = []
  if (publisher !== undefined)
    parts.push(['EXISTS (SELECT 1 FROM appearances a WHERE a.document = d.number AND a.publisher = ?)', publisher])
  if (since !== undefined) parts.push(['d.day >= ?', since])
  if (until !== undefined) parts.push(["d.day <> '' AND d.day <= ?", until])
  if (language !== undefined) parts.push(['d.language = ?', language])
  if (after !== null && order === 'day') parts.push(['(d.day, d.number) < (?, ?)', after.day, after.number])
  if (after !== null && order === 'added') parts.push(['d.number < ?', after.number])
  const sql = parts.length === 0 ? '' : `WHERE ${parts.map(([condition]) => condition).join(' AND ')}`
  return { sql, values: parts.flatMap(([, ...values]) => values) }
}

/** What lists show of documents, by their numbers, in that order: those that are newest stand in most lists. */
function rowsOf(db: Database, numbers: readonly number[]): Row[] {
  const rows = madeForEach(db, { name: 'listed documents', most: MOST_KEPT }, numbers, (unknown) =>
    db
      .all<Row>(
        `SELECT ${COLUMNS} FROM json_each(?) asked CROSS JOIN documents d ON d.number = asked.value
         LEFT JOIN reprints r ON r.document = d.number`,
        JSON.stringify(unknown),
      )
      .map((row) => [row.number, row] as const),
  )
  return rows.filter((row) => row !== undefined)
}

function listed({ number: _, read, ...document }: Row): ListedDocument {
  return { ...document, read: read === 1 }
}
