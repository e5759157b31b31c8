import type { Span } from '../../model/span.ts'
import type { BasisCounts } from '../ask/basis-counts.ts'
import { type DocumentFacets, documentFacets } from '../ask/document-facets.ts'
import { documentsOf, type ListedDocument } from '../ask/list-documents.ts'
import type { Database, Value } from '../database.ts'
import { madeForEach } from '../made-for-each.ts'
import { chosenDocuments, countDocumentBasis } from '../table/documents-by-number.ts'
import { searchQuery } from './search-query.ts'
import { type Snippet, snippetOf } from './snippet.ts'

/** What of the documents is looked through. */
export interface SearchFilter {
  /** Any case. */
  readonly publisher?: string
  /** Publication days, YYYY-MM-DD. */
  readonly since?: string
  readonly until?: string
  /** Code of a language. */
  readonly language?: string
  /** The record as it stood at this moment (ISO 8601 in UTC). */
  readonly asOf?: string
}

export interface FoundDocument {
  readonly document: ListedDocument
  readonly snippet: Snippet
}

export interface FoundDocuments {
  /** The best first. */
  readonly documents: readonly FoundDocument[]
  readonly more: boolean
}

/** Weights of title, forms and lemmas in BM25: a word of the title says what a text is about. */
const RANK = 'bm25(search, 4.0, 1.0, 0.7)'

/** Documents that are ranked, those added last: a word that stands in more says little of any, and ranking all would take long. */
const MOST_RANKED = 10_000

/** Questions whose documents are kept. */
const MOST_KEPT = 50

interface Row {
  readonly number: number
  readonly text: string
}

/**
 * Documents that hold all of what is looked for, ranked by BM25.
 *
 * @param from how many of the best are left out
 * @returns none where nothing typed is a word
 */
export function searchDocuments(
  db: Database,
  typed: string,
  filter: SearchFilter,
  limit: number,
  from = 0,
): FoundDocuments {
  const query = searchQuery(db, typed)
  if (query === null) return { documents: [], more: false }
  const { sql, values } = conditions(filter)
  const rows = db.all<Row>(
    `WITH matched AS MATERIALIZED (SELECT search.rowid AS number, ${RANK} AS rank FROM search
       ${sql === '' ? '' : 'CROSS JOIN documents d ON d.number = search.rowid'}
       WHERE search MATCH ? ${sql} ORDER BY search.rowid DESC LIMIT ${MOST_RANKED}),
     found AS MATERIALIZED (SELECT number, rank FROM matched ORDER BY rank, number LIMIT ? OFFSET ?)
     SELECT f.number, t.text FROM found f JOIN document_texts t ON t.document = f.number ORDER BY f.rank, f.number`,
    ...[query.match, ...values, limit + 1, from],
  )
  const taken = rows.slice(0, limit)
  const listed = documentsOf(
    db,
    taken.map(({ number }) => number),
  )
  const sentences = sentencesOf(
    db,
    taken.map(({ number }) => number),
  )
  const documents = taken.map(({ number, text }, i) => ({
    document: listed[i]!,
    snippet: snippetOf(text, sentences.get(number) ?? [], query),
  }))
  return { documents, more: rows.length > limit }
}

/** What the documents that hold all of what is looked for hold and are, however many they are. */
export function countFound(db: Database, typed: string, filter: SearchFilter): BasisCounts {
  return countDocumentBasis(db, chosenDocuments(db, filter, matching(db, typed)))
}

/** What else the documents that hold all of what is looked for could be chosen by. */
export function searchFacets(db: Database, typed: string, filter: SearchFilter): DocumentFacets {
  const found = matching(db, typed)
  return documentFacets(db, filter, (others) => chosenDocuments(db, others, found))
}

/** Numbers of all documents that hold all of what is looked for; found once for what is counted over them. */
function matching(db: Database, typed: string): Int32Array {
  const query = searchQuery(db, typed)
  if (query === null) return new Int32Array(0)
  const [numbers] = madeForEach(db, { name: 'matching documents', most: MOST_KEPT }, [query.match], ([match]) => [
    [match!, matchingIn(db, match!)] as const,
  ])
  return numbers!
}

function matchingIn(db: Database, match: string): Int32Array {
  const { numbers } = db.get<{ numbers: string }>(
    'SELECT json_group_array(rowid) AS numbers FROM search WHERE search MATCH ?',
    match,
  )!
  return Int32Array.from(JSON.parse(numbers) as number[])
}

function conditions({ publisher, since, until, language, asOf }: SearchFilter): { sql: string; values: Value[] } {
  const parts: (readonly [string, string | undefined])[] = [
    ['d.day >= ?', since],
    ["d.day <> '' AND d.day <= ?", until],
    ['d.language = ?', language],
    ['d.added <= ?', asOf],
    ['EXISTS (SELECT 1 FROM appearances a WHERE a.document = d.number AND a.publisher = ?)', publisher],
  ]
  const given = parts.filter((part): part is readonly [string, string] => part[1] !== undefined)
  return { sql: given.map(([sql]) => ` AND ${sql}`).join(''), values: given.map(([, value]) => value) }
}

/** Sentences of documents, in order, by the numbers of these. */
function sentencesOf(db: Database, documents: readonly number[]): ReadonlyMap<number, readonly Span[]> {
  const rows = db.all<{ document: number; starts: string; ends: string }>(
    `SELECT document, json_group_array(start) AS starts, json_group_array("end") AS ends FROM (
       SELECT s.document, s.start, s."end" FROM json_each(?) asked CROSS JOIN sentences s ON s.document = asked.value
       ORDER BY s.document, s.number) GROUP BY document`,
    JSON.stringify(documents),
  )
  return new Map(
    rows.map(({ document, starts, ends }) => {
      const last = JSON.parse(ends) as number[]
      return [document, (JSON.parse(starts) as number[]).map((start, i) => ({ start, end: last[i]! }))]
    }),
  )
}
