import { parseTable } from './table.ts'

/** A news agency, whose texts others print. */
export interface Agency {
  readonly id: string
  readonly name: string
  /** How papers credit it: "AFP", "Agence France-Presse". The first is the shortest. */
  readonly credits: readonly [string, ...string[]]
  /** ISO 3166-1 alpha-3. */
  readonly country: string
}

/** Agencies by each of their credits, as written. */
export type Agencies = ReadonlyMap<string, Agency>

/**
 * Reads `agencies.tsv`: `id name credits country`; credits are parted by `|`.
 * @throws Error naming the line where a cell is empty or a credit stands twice
 */
export function parseAgencies(text: string, file = 'agencies.tsv'): Agencies {
  const agencies = new Map<string, Agency>()
  for (const row of parseTable(file, text)) {
    const [id, name, country] = [row.get('id'), row.get('name'), row.get('country')]
    const [first, ...rest] = row.get('credits').split('|')
    if (!id || !name || !first) throw row.error('a cell is empty; wanted an id, a name and a credit')
    if (!/^[A-Z]{3}$/.test(country)) throw row.error(`the country is "${country}", wanted ISO 3166-1 alpha-3`)
    const agency: Agency = { id, name, credits: [first, ...rest], country }
    for (const credit of agency.credits) {
      if (agencies.has(credit)) throw row.error(`the credit "${credit}" stands twice`)
      agencies.set(credit, agency)
    }
  }
  return agencies
}
