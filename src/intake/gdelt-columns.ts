/** GDELT's files have no row of names. What is wanted of each kind, by the place of its column, from 0. */
const KINDS: readonly {
  readonly columns: number
  readonly first: RegExp
  readonly names: Readonly<Record<number, string>>
}[] = [
  { columns: 61, first: /^\d{6,12}$/, names: { 0: 'GLOBALEVENTID', 59: 'DATEADDED', 60: 'SOURCEURL' } },
  { columns: 58, first: /^\d{6,12}$/, names: { 0: 'GLOBALEVENTID', 56: 'DATEADDED', 57: 'SOURCEURL' } },
  {
    columns: 27,
    first: /^\d{14}-/,
    names: { 0: 'GKGRECORDID', 1: 'DATE', 3: 'SourceCommonName', 4: 'DocumentIdentifier' },
  },
]

/**
 * The columns of a file of GDELT by its first row: events of version 2 (61 columns) and 1 (58), or the Global Knowledge
 * Graph 2.1 (27), after their codebooks. Columns that are not wanted are null; the whole is null where it is none of these.
 */
export function gdeltColumns(row: readonly string[]): readonly (string | null)[] | null {
  const kind = KINDS.find(({ columns, first }) => row.length === columns && first.test(row[0] ?? ''))
  return kind === undefined ? null : row.map((_, at) => kind.names[at] ?? null)
}
