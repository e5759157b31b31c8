import { languageName } from '../words/language-name.ts'

const NAMES = ['publisher', 'language', 'since', 'until'] as const
/** What of an address chooses documents. Days are those of publication. */
export type DocumentFilter = Readonly<Partial<Record<(typeof NAMES)[number], string>>>

/** What documents can be chosen by, in the order in which it is shown. */
export const FACETS = [
  { name: 'publisher', title: 'Publisher', label: (words: string) => words },
  { name: 'year', title: 'Year', label: (words: string) => words },
  { name: 'language', title: 'Language', label: languageName },
] as const

/** What an address asks for. */
export function documentFilterOf(query: URLSearchParams): DocumentFilter {
  return Object.fromEntries(NAMES.flatMap((name) => (query.get(name) ? [[name, query.get(name)!]] : [])))
}

/** The year whose days are chosen, where they are those of one year. */
export function yearChosen({ since, until }: DocumentFilter): string | null {
  const year = since?.slice(0, 4)
  return year !== undefined && since === `${year}-01-01` && until === `${year}-12-31` ? year : null
}
