import type { StatusValue } from '../model/event.ts'
import type { FactualityWeights } from './factuality.ts'

/** What a governor does to what it governs; null: nothing, the governed clause keeps its own status. */
export interface Effect {
  readonly value: StatusValue
  /** -3 (certainly not) to 3 (certainly). */
  readonly factuality: number
}

/** One row: a governor, the complements that it bears on, what follows where it is affirmed and where it is negated. */
export interface StatusRow {
  readonly predicate: string
  readonly complements: readonly string[]
  readonly affirmed: Effect | null
  readonly negated: Effect | null
  readonly example: string
  /** The governed word's lemma and the status that it must have in the example. */
  readonly expected: { readonly lemma: string; readonly value: StatusValue }
}

/** Governors by `lemma.pos` and complement. */
export interface StatusLexicon {
  readonly rows: readonly StatusRow[]
  /** First words of governors of two words: "call" of "call_off.v". */
  readonly phrasal: ReadonlySet<string>
  /** What cues weigh for the factuality of verbal predicates; without them it is what rules and governors give. */
  readonly weights?: FactualityWeights
  /** @returns undefined where the governor does not bear on such a complement */
  find(predicate: string, complement: string): StatusRow | undefined
}

const VALUES: ReadonlySet<string> = new Set([
  'happened',
  'ongoing',
  'planned',
  'promised',
  'requested',
  'threatened',
  'possible',
  'denied',
  'ended',
])
const HEADER = 'predicate\tcomplements\taffirmed\tnegated\texample\tcoding'

function effect(cell: string, where: string): Effect | null {
  if (cell === '=') return null
  const [value = '', number = '', ...rest] = cell.split(' ')
  const factuality = Number(number)
  const fits = VALUES.has(value) && number !== '' && factuality >= -3 && factuality <= 3 && rest.length === 0
  if (!fits)
    throw new Error(`${where}: cannot read the effect "${cell}"; wanted "=" or a status and a number from -3 to 3`)
  return { value: value as StatusValue, factuality }
}

function row(line: string, where: string): StatusRow {
  const cells = line.split('\t')
  if (cells.length !== 6)
    throw new Error(`${where}: ${cells.length} columns; wanted 6 (${HEADER.replaceAll('\t', ', ')})`)
  const [predicate = '', complements = '', affirmed = '', negated = '', example = '', coding = ''] = cells
  if (!/^[a-z_-]+\.[vnar]$/.test(predicate))
    throw new Error(`${where}: cannot read the predicate "${predicate}"; wanted a lemma and .v, .n, .a or .r`)
  const [lemma = '', value = ''] = coding.split(' ')
  if (lemma === '' || !VALUES.has(value))
    throw new Error(`${where}: cannot read the coding "${coding}"; wanted a lemma and a status`)
  if (complements === '' || example === '') throw new Error(`${where}: a complement and an example are wanted`)
  return {
    predicate,
    complements: complements.split(','),
    affirmed: effect(affirmed, where),
    negated: effect(negated, where),
    example,
    expected: { lemma, value: value as StatusValue },
  }
}

/**
 * Reads the lexicon of governors: tab-separated, a header, `#` begins a comment line.
 *
 * @throws Error naming the file, the line and what is wanted, where a line cannot be read or repeats an earlier one
 */
export function parseStatusLexicon(tsv: string, file = 'status.tsv'): StatusLexicon {
  const rows: StatusRow[] = []
  const index = new Map<string, StatusRow>()
  const phrasal = new Set<string>()
  const lines = tsv.split(/\r?\n/)
  if (lines[0] !== HEADER)
    throw new Error(`${file}, line 1: wanted the header "${HEADER.replaceAll('\t', ', ')}" with tabs`)
  lines.forEach((line, i) => {
    if (i === 0 || line === '' || line.startsWith('#')) return
    const where = `${file}, line ${i + 1}`
    const read = row(line, where)
    rows.push(Object.freeze(read))
    const first = read.predicate.split('_')
    if (first.length > 1) phrasal.add(first[0] as string)
    for (const complement of read.complements) {
      const key = `${read.predicate} ${complement}`
      if (index.has(key))
        throw new Error(`${where}: "${key}" has a row already; wanted one row for a governor and complement`)
      index.set(key, read)
    }
  })
  return Object.freeze({
    rows: Object.freeze(rows),
    phrasal,
    find: (predicate: string, complement: string) => index.get(`${predicate} ${complement}`),
  })
}
