import type { ClaimFilter, PartyFilter } from '../ask/claim-filter.ts'
import type { Database } from '../database.ts'
import { madeOnce } from '../made-once.ts'
import { actorsByNumber } from './actors-by-number.ts'
import type { ClaimTable } from './claim-table.ts'
import { Lists } from './lists.ts'

/** Rows of the claims that hold now, in order. */
export function liveRows(db: Database, { live, rows }: ClaimTable): Int32Array {
  return madeOnce(db, 'live rows', () => {
    const found = new Int32Array(rows)
    let size = 0
    for (let row = 0; row < rows; row++) if (live.data[row] === 1) found[size++] = row
    return found.subarray(0, size)
  })
}

/**
 * Rows of claims that hold now, all those among them that a filter could let through: of the party that it asks for alone,
 * where it asks for one, so that what is rare takes no time.
 */
export function rowsToLookAt(db: Database, table: ClaimTable, filter: ClaimFilter): Int32Array {
  const { actor, recipient, party, between } = filter
  const asked = [actor, recipient, party, ...(between ?? [])].flatMap((each) => numberOf(each))
  if (asked.length === 0) return liveRows(db, table).slice()
  const of = rowsByActor(db, table)
  const parts = asked.map((number) =>
    number < 0 || number >= of.rows ? new Int32Array(0) : of.values.slice(of.starts[number]!, of.starts[number + 1]!),
  )
  return parts.reduce((least, part) => (part.length < least.length ? part : least))
}

/** The one actor that is asked for; none where it may be one of several, or is asked for by a name alone. */
function numberOf(party: PartyFilter | undefined): readonly number[] {
  return party?.by === 'actor' && party.numbers.length === 1 ? party.numbers : []
}

/** Of each actor, by its number, the rows of claims that hold now in which it acts or is acted upon, in order. */
export function rowsByActor(db: Database, table: ClaimTable): Lists {
  return madeOnce(db, 'rows by actor', () => {
    const { size } = actorsByNumber(db)
    const last = new Int32Array(size).fill(-1)
    const [actors, rows]: [number[], number[]] = [[], []]
    for (const row of liveRows(db, table))
      for (const { starts, values } of [table.actors, table.recipients])
        for (let at = starts[row]!; at < starts[row + 1]!; at++) {
          const actor = values[at]!
          if (last[actor] === row) continue
          last[actor] = row
          actors.push(actor)
          rows.push(row)
        }
    const of = new Lists()
    of.append(size, actors, rows)
    return of
  })
}
