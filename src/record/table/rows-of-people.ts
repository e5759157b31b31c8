import type { Days } from '../ask/actor-page.ts'
import type { ClaimTable } from './claim-table.ts'
import { dayNumber } from './claim-table.ts'
import { rowsBySource } from './rows-by.ts'
import type { Selected } from './select.ts'
import { numbersOfNamed } from './sources-by-number.ts'

/** Whose people are looked for. */
export interface Whose {
  /** Number and id of the actor. */
  readonly number: number
  readonly id: string
}

/**
 * Where persons act for an actor, are acted upon for it or speak for it, in order of days: rows for each of them.
 *
 * @param selected claims with the actor, of these days
 */
export function rowsOfPeople(
  selected: Selected,
  { number, id }: Whose,
  people: readonly string[],
  days: Days,
): number[][] {
  const { db, table } = selected
  const rows = people.map(() => new Set<number>())
  acting(selected, number, people, rows)
  const isWithin = within(table, days)
  const { starts, values } = rowsBySource(db, table)
  people.forEach((name, person) => {
    for (const source of numbersOfNamed(db, id, name))
      for (let at = starts[source]!; at < starts[source + 1]!; at++)
        if (isWithin(values[at]!)) rows[person]!.add(values[at]!)
  })
  const { day } = table
  return rows.map((found) => [...found].sort((a, b) => day.data[a]! - day.data[b]! || a - b))
}

function acting({ db, table, rows }: Selected, actor: number, people: readonly string[], found: Set<number>[]): void {
  const named = db.all<{ number: number; name: string }>(
    'SELECT number, name FROM actor_names WHERE actor = ? AND name IN (SELECT value FROM json_each(?))',
    ...[actor, JSON.stringify(people)],
  )
  const byName = new Map(named.map(({ number, name }) => [number, found[people.indexOf(name)]!]))
  for (const { starts, values } of [table.actorNames, table.recipientNames])
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!
      for (let at = starts[row]!; at < starts[row + 1]!; at++) byName.get(values[at]!)?.add(row)
    }
}

function within({ day, lastDay }: ClaimTable, { since, until }: Days): (row: number) => boolean {
  const first = since === undefined ? 0 : dayNumber(since)
  const last = until === undefined ? Number.POSITIVE_INFINITY : dayNumber(until)
  return (row) => lastDay.data[row]! >= first && (until === undefined || (day.data[row]! > 0 && day.data[row]! <= last))
}
