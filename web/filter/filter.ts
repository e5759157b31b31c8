/** What of an address chooses claims: the options of `chancery claims`, in the order in which they are shown. */
export const FILTERS = [
  'between',
  'actor',
  'recipient',
  'party',
  'type',
  'mode',
  'context',
  'status',
  'voice',
  'source',
  'manner',
  'side',
  'publisher',
  'document',
  'happening',
  'verdict',
  'since',
  'until',
  'as-of',
] as const
export type Filter = Readonly<Partial<Record<(typeof FILTERS)[number], string>>>

/** What an address asks for. */
export function filterOf(query: URLSearchParams): Filter {
  return Object.fromEntries(FILTERS.flatMap((name) => (query.get(name) ? [[name, query.get(name)!]] : [])))
}
