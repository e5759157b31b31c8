import { parseTable, type Row } from './table.ts'

/** A party by the words that its people are called by, and years in which it governed; both null where it never did. */
export interface Party {
  readonly country: string
  readonly forms: readonly string[]
  readonly from: number | null
  readonly to: number | null
}

/**
 * Reads data/gazetteer/governing.tsv: country, forms, from, to.
 *
 * @throws Error naming file and line where a year is none.
 */
export function parseGoverning(text: string): readonly Party[] {
  return parseTable('governing.tsv', text).map((row) => ({
    country: row.get('country'),
    forms: row.get('forms').split('|'),
    from: year(row, 'from'),
    to: year(row, 'to'),
  }))
}

function year(row: Row, column: string): number | null {
  const cell = row.get(column)
  if (cell === '') return null
  if (!/^\d{4}$/.test(cell)) throw row.error(`"${cell}" is not a year`)
  return Number(cell)
}

/** The state of a party that words name, and whether it governed in a year. */
export interface Membership {
  readonly country: string
  readonly governs: boolean
}

/**
 * The party that words before an office name: "GOP presidential candidate". Parties of several states may be called alike: then that of the state
 * which is known, else of the one state among them that `weight` has most of; null where no party is named or none of these states.
 */
export function partyIn(
  parties: readonly Party[],
  words: string,
  country: string | null,
  weight: (country: string) => number,
  year: number | null,
): Membership | null {
  const named = parties.filter((party) => party.forms.some((form) => ` ${words} `.includes(` ${form} `)))
  const ofState = country === null ? named : named.filter((party) => party.country === country)
  const states = [...new Set(ofState.map((party) => party.country))]
  const known = country === null ? states.filter((state) => weight(state) > 0) : states
  const [best, next] = known.toSorted((a, b) => weight(b) - weight(a))
  if (best === undefined || (next !== undefined && weight(best) === weight(next))) return null
  const governs = ofState.some(
    (party) =>
      party.country === best &&
      year !== null &&
      party.from !== null &&
      party.from <= year &&
      year <= (party.to ?? 9999),
  )
  return { country: best, governs }
}
