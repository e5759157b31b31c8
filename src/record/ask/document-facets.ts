import type { Database, Value } from '../database.ts'

/** A value that documents can be chosen by, and how many have it. */
export interface DocumentCount {
  /** A publisher, a year ("1971"), a language's code. */
  readonly value: string
  readonly documents: number
}

/** Most documents first; years the newest first. */
export type DocumentFacets = Readonly<Record<'publisher' | 'year' | 'language', readonly DocumentCount[]>>

/** What of a filter the facets choose. */
interface Choices {
  readonly publisher?: string
  readonly since?: string
  readonly until?: string
  readonly language?: string
}

/** SQL that gives the numbers of documents as `number`, and its values. */
export interface DocumentQuery {
  readonly sql: string
  readonly values: readonly Value[]
}

/** Values of one facet. */
const MOST = 100

const VALUES = {
  publisher: `a.publisher AS value, count(DISTINCT f.number) AS documents FROM found f
    JOIN appearances a ON a.document = f.number WHERE a.publisher IS NOT NULL GROUP BY a.publisher ORDER BY 2 DESC, 1`,
  year: `substr(d.day, 1, 4) AS value, count(*) AS documents FROM found f JOIN documents d ON d.number = f.number
    WHERE d.day <> '' GROUP BY 1 ORDER BY 1 DESC`,
  language: `d.language AS value, count(*) AS documents FROM found f JOIN documents d ON d.number = f.number
    WHERE d.language IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1`,
}

/**
 * How many documents each further choice would leave. A facet leaves its own choice out of account, so that what else could be
 * chosen stays in view.
 *
 * @param found the documents that a filter leaves
 */
export function documentFacets<T extends Choices>(
  db: Database,
  filter: T,
  found: (filter: Omit<T, 'publisher'> | Omit<T, 'since' | 'until'> | Omit<T, 'language'>) => DocumentQuery,
): DocumentFacets {
  const { publisher: _, ...anyPublisher } = filter
  const { since: __, until: ___, ...anyDay } = filter
  const { language: ____, ...anyLanguage } = filter
  const counts = (facet: keyof typeof VALUES, { sql, values }: DocumentQuery) =>
    db.all<DocumentCount>(`WITH found AS MATERIALIZED (${sql}) SELECT ${VALUES[facet]} LIMIT ?`, ...values, MOST)
  return {
    publisher: counts('publisher', found(anyPublisher)),
    year: counts('year', found(anyDay)),
    language: counts('language', found(anyLanguage)),
  }
}
