import type { Database } from '../database.ts'
import { actorsByNumber } from '../table/actors-by-number.ts'
import type { ClaimTable } from '../table/claim-table.ts'
import { byText, topOf } from '../table/counting.ts'
import { select } from '../table/select.ts'
import type { ClaimFilter } from './claim-filter.ts'
import type { ListedActor } from './list-actors.ts'
import { type Dyad, listDyads } from './list-dyads.ts'

export interface Network {
  /** Those with most claims first; each has a link. */
  readonly nodes: readonly ListedActor[]
  /** Pairs of these, whoever acts, most claims first. */
  readonly links: readonly Dyad[]
}

/** The actors with most claims upon one another, of those that a filter lets through, and the pairs among them. */
export function networkOf(
  db: Database,
  filter: ClaimFilter,
  most: { readonly nodes: number; readonly links: number },
): Network {
  const { table, rows } = select(db, filter)
  const { ids, names, kinds, countries, size } = actorsByNumber(db)
  const counts = countJoined(table, rows, size)
  const among = topOf(
    counts,
    most.nodes,
    byText((number) => ids[number]!),
  )
  const links = listDyads(db, filter, { directed: false, among, limit: most.links })
  const linked = new Set(links.flatMap(({ a, b }) => [a.id, b.id]))
  const nodes = among.map((number) => ({
    ...{ id: ids[number]!, name: names[number]!, kind: kinds[number]! },
    ...{ country: countries[number]!, claims: counts[number]! },
  }))
  return { nodes: nodes.filter(({ id }) => linked.has(id)), links }
}

/** Claims of each actor in which it acts upon another or another upon it. */
function countJoined({ actors, recipients }: ClaimTable, rows: Int32Array, size: number): Int32Array {
  const counts = new Int32Array(size)
  const last = new Int32Array(size).fill(-1)
  const { starts: actorStarts, values: actorValues } = actors
  const { starts: recipientStarts, values: recipientValues } = recipients
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const [from, to] = [recipientStarts[row]!, recipientStarts[row + 1]!]
    for (let at = actorStarts[row]!; at < actorStarts[row + 1]!; at++)
      for (let other = from; other < to; other++) {
        const [a, b] = [actorValues[at]!, recipientValues[other]!]
        if (a === b) continue
        if (last[a] !== row) counts[a]!++
        if (last[b] !== row) counts[b]!++
        last[a] = row
        last[b] = row
      }
  }
  return counts
}
