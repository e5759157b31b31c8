import type { Database } from '../database.ts'
import { actorsByNumber } from '../table/actors-by-number.ts'
import type { ClaimTable } from '../table/claim-table.ts'
import { byText, countColumn, countLists, topOf } from '../table/counting.ts'
import { publishersByDocument } from '../table/related-columns.ts'
import { type Selected, select } from '../table/select.ts'
import { countedSources } from '../table/sources-by-number.ts'
import type { ClaimFilter } from './claim-filter.ts'

export const FACETS = ['actor', 'recipient', 'type', 'context', 'status', 'voice', 'source', 'publisher'] as const
export type Facet = (typeof FACETS)[number]

/** A value that claims can be chosen by, and how many of them have it. */
export interface FacetCount {
  /** As a filter takes it: an id of an actor or a source, else the word itself. */
  readonly value: string
  /** Of actors, sources and publishers the name; else the word itself. */
  readonly name: string
  readonly claims: number
}

/** What of a filter a facet chooses. */
const CHOICES: Readonly<Record<Facet, keyof ClaimFilter>> = {
  ...{ actor: 'actor', recipient: 'recipient', type: 'type', context: 'context' },
  ...{ status: 'status', voice: 'voice', source: 'sources', publisher: 'publisher' },
}

/**
 * How many claims each further choice would leave, those with most first. A facet leaves its own choice out of account, so
 * that what else could be chosen stays in view.
 *
 * @param most values of one facet
 */
export function facetsOf(
  db: Database,
  filter: ClaimFilter,
  most: number,
): Readonly<Record<Facet, readonly FacetCount[]>> {
  const counts = FACETS.map((facet) => {
    const { [CHOICES[facet]]: own, ...others } = filter
    return [facet, countsOf(facet, select(db, own === undefined ? filter : others), most)]
  })
  return Object.fromEntries(counts) as Record<Facet, FacetCount[]>
}

function countsOf(facet: Facet, selected: Selected, most: number): FacetCount[] {
  const { counts, value, name } = counted(facet, selected)
  return topOf(counts, most, byText(value)).map((number) => ({
    value: value(number),
    name: name(number),
    claims: counts[number]!,
  }))
}

/** Counts by numbers, and what the numbers stand for. */
interface Counted {
  readonly counts: Int32Array
  readonly value: (number: number) => string
  readonly name: (number: number) => string
}

function counted(facet: Facet, { db, table, rows }: Selected): Counted {
  const word = (words: ClaimTable['types'], counts: Int32Array): Counted => {
    const text = (number: number) => words.word(number)
    return { counts, value: text, name: text }
  }
  switch (facet) {
    case 'actor':
    case 'recipient': {
      const { ids, names, size } = actorsByNumber(db)
      const counts = countLists(facet === 'actor' ? table.actors : table.recipients, rows, size)
      return { counts, value: (number) => ids[number]!, name: (number) => names[number]! }
    }
    case 'type':
      return word(table.types, countColumn(table.type, rows, table.types.size))
    case 'status':
      return word(table.statuses, countColumn(table.status, rows, table.statuses.size))
    case 'voice':
      return word(table.voices, countColumn(table.voice, rows, table.voices.size))
    case 'context':
      return word(table.contextWords, countLists(table.contexts, rows, table.contextWords.size))
    case 'source': {
      const { as, shown } = countedSources(db, 'id')
      const counts = countLists(table.sources, rows, shown.length, as)
      return { counts, value: (number) => shown[number]!.id, name: (number) => shown[number]!.name }
    }
    case 'publisher':
      return publisherCounts(db, table, rows)
  }
}

/** Claims count once for each publisher that carried their document. */
function publisherCounts(db: Database, table: ClaimTable, rows: Int32Array): Counted {
  const { of, names } = publishersByDocument(db)
  const claims = countColumn(table.document, rows, of.rows)
  const counts = new Int32Array(names.size)
  for (let document = 0; document < of.rows; document++)
    for (let at = of.starts[document]!; at < of.starts[document + 1]!; at++)
      counts[of.values[at]!]! += claims[document]!
  // What nobody is known to have published cannot be chosen.
  counts[0] = 0
  const text = (number: number) => names.word(number)
  return { counts, value: text, name: text }
}
