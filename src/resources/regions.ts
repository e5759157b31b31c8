import type { Actor } from '../model/actor.ts'
import { parseTable } from './table.ts'

/** What several states are called by together: where they lie ("Baltic"), or what they are ("landlocked", "kingdom"). */
export interface Region {
  /** Their codes. */
  readonly states: ReadonlySet<string>
  /** The body of states that is called by it: "the West African bloc". */
  readonly body: Actor | null
  /** Those that are meant where all of them are told of: "the Baltic states"; undefined where that means no fixed few. */
  readonly all?: readonly string[]
}

/** Regions by their words as {@link regionWords} has them. */
export type Regions = ReadonlyMap<string, Region>

/** Words of a region as they are looked up: "South-East Asian" is "south east asian". */
export function regionWords(text: string): string {
  return text.toLowerCase().replace(/[\s‐‑–-]+/gu, ' ')
}

/**
 * Reads `regions.tsv`: `words states body all`; words and states are parted by `|`.
 *
 * @param bodies organisations by their id
 * @throws Error naming the line where a code is no state's, a body is unknown or words stand twice
 */
export function parseRegions(
  text: string,
  states: ReadonlyMap<string, unknown>,
  bodies: ReadonlyMap<string, Actor>,
): Regions {
  const regions = new Map<string, Region>()
  for (const row of parseTable('regions.tsv', text)) {
    const codes = row.get('states').split('|')
    const all = row.get('all') === '' ? {} : { all: row.get('all').split('|') }
    const unknown = [...codes, ...(all.all ?? [])].find((code) => !states.has(code))
    if (unknown !== undefined) throw row.error(`"${unknown}" is not the code of a state`)
    const body = row.get('body') === '' ? null : bodies.get(row.get('body'))
    if (body === undefined) throw row.error(`"${row.get('body')}" is not an organisation`)
    for (const words of row.get('words').split('|').map(regionWords)) {
      if (regions.has(words)) throw row.error(`"${words}" stands twice`)
      regions.set(words, { states: new Set(codes), body, ...all })
    }
  }
  return regions
}
