import type { Database } from '../database.ts'
import { byText, topOf } from '../table/counting.ts'
import { type DocumentChoice, documentsByNumber } from '../table/documents-by-number.ts'
import { publishersByDocument } from '../table/related-columns.ts'

/** A value that documents can be chosen by, and how many have it. */
export interface DocumentCount {
  /** A publisher, a year ("1971"), a language's code. */
  readonly value: string
  readonly documents: number
}

/** Most documents first; years the newest first. */
export type DocumentFacets = Readonly<Record<'publisher' | 'year' | 'language', readonly DocumentCount[]>>

/** Values of one facet. */
const MOST = 100

/**
 * How many documents each further choice would leave. A facet leaves its own choice out of account, so that what else could be
 * chosen stays in view.
 *
 * @param found numbers of the documents that a choice leaves
 */
export function documentFacets(
  db: Database,
  choice: DocumentChoice,
  found: (choice: DocumentChoice) => Int32Array,
): DocumentFacets {
  const { publisher: _, ...anyPublisher } = choice
  const { since: __, until: ___, ...anyDay } = choice
  const { language: ____, ...anyLanguage } = choice
  return {
    publisher: publisherCounts(db, found(anyPublisher)),
    year: yearCounts(db, found(anyDay)),
    language: languageCounts(db, found(anyLanguage)),
  }
}

function publisherCounts(db: Database, documents: Int32Array): DocumentCount[] {
  const { of, names } = publishersByDocument(db)
  const counts = new Int32Array(names.size)
  for (const document of documents)
    for (let at = of.starts[document]!; at < of.starts[document + 1]!; at++) counts[of.values[at]!]!++
  return counted(counts, (publisher) => names.word(publisher))
}

function languageCounts(db: Database, documents: Int32Array): DocumentCount[] {
  const { languages, languageWords } = documentsByNumber(db)
  const counts = new Int32Array(languageWords.size)
  for (const document of documents) counts[languages[document]!]!++
  return counted(counts, (language) => languageWords.word(language))
}

/** What is not known stands for 0 and cannot be chosen. */
function counted(counts: Int32Array, text: (number: number) => string): DocumentCount[] {
  counts[0] = 0
  return topOf(counts, MOST, byText(text)).map((number) => ({ value: text(number), documents: counts[number]! }))
}

function yearCounts(db: Database, documents: Int32Array): DocumentCount[] {
  const { days } = documentsByNumber(db)
  const counts = new Map<number, number>()
  for (const document of documents) {
    const year = Math.floor(days[document]! / 10_000)
    if (year > 0) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a], [b]) => b - a)
    .slice(0, MOST)
    .map(([year, count]) => ({ value: String(year).padStart(4, '0'), documents: count }))
}
