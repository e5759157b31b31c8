import type { Speaker } from '../ask/list-sources.ts'
import type { ClaimTable } from './claim-table.ts'
import { byText, countLists, topOf } from './counting.ts'
import { documentsByNumber } from './documents-by-number.ts'
import type { Selected } from './select.ts'
import { countedSources } from './sources-by-number.ts'

/** Those who are quoted in selected claims, those with most claims first: the same as `listSpeakers` asks of the record. */
export function quotedIn(selected: Selected, most: number): Speaker[] {
  const { db, table, rows } = selected
  const { as, shown } = countedSources(db, 'id and kind')
  const claims = countLists(table.sources, rows, shown.length, as)
  const orders = (['name', 'id', 'kind'] as const).map((field) => byText((one) => shown[one]![field]))
  const top = topOf(claims, most, (a, b) => orders.reduce((order, next) => order || next(a, b), 0))
  const quotes = quotesOf(selected, as, top, shown.length)
  return top.map((one, place) => ({
    ...{ ...shown[one]!, claims: claims[one]! },
    ...mannersOf(table, quotes[place]!),
    ...carriersOf(selected, quotes[place]!),
  }))
}

/** Where sources stand in the lists of a table, and in which rows. */
interface Quotes {
  readonly places: number[]
  readonly rows: number[]
}

/** Where those of the top are quoted in selected claims. */
function quotesOf({ table, rows }: Selected, as: Int32Array, top: readonly number[], size: number): Quotes[] {
  const { starts, values } = table.sources
  const quotes = top.map((): Quotes => ({ places: [], rows: [] }))
  const placeOf = new Int32Array(size).fill(-1)
  top.forEach((one, place) => {
    placeOf[one] = place
  })
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const place = placeOf[as[values[at]!]!]!
      if (place < 0) continue
      quotes[place]!.places.push(at)
      quotes[place]!.rows.push(row)
    }
  }
  return quotes
}

/** Claims by how someone is quoted: once for each name and manner, however often a claim has it. */
function mannersOf({ sources, sourceManners, manners }: ClaimTable, { places, rows }: Quotes) {
  const counts = new Int32Array(manners.size)
  let [row, seen] = [-1, [] as number[]]
  for (let i = 0; i < places.length; i++) {
    if (rows[i] !== row) [row, seen] = [rows[i]!, []]
    const [source, manner] = [sources.values[places[i]!]!, sourceManners.values[places[i]!]!]
    const key = source * manners.size + manner
    if (seen.includes(key)) continue
    seen.push(key)
    counts[manner]!++
  }
  const of = (manner: string) => counts[manners.find(manner)] ?? 0
  return { direct: of('direct'), indirect: of('indirect'), mixed: of('mixed') }
}

/** Different documents of claims, and different publishers of these. */
function carriersOf({ db, table }: Selected, { rows }: Quotes) {
  const { publishers } = documentsByNumber(db)
  const documents = new Set<number>()
  for (const row of rows) documents.add(table.document.data[row]!)
  const found = new Set<number>()
  for (const document of documents) if (publishers[document] !== 0) found.add(publishers[document]!)
  return { documents: documents.size, publishers: found.size }
}
