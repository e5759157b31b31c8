import type { EventType } from '../../model/plover.ts'
import { type ActorPage, actorHead, MOST, type TypeCount } from '../ask/actor-page.ts'
import { actorsByNumber } from './actors-by-number.ts'
import { dayText } from './claim-table.ts'
import { byText, topOf } from './counting.ts'
import type { Lists } from './lists.ts'
import type { Selected } from './select.ts'
import { spokesmenOf } from './sources-by-number.ts'

/** What of an actor's page is counted over its claims. */
type ActorCounts = Pick<ActorPage, 'first' | 'last' | 'asActor' | 'asRecipient' | 'names' | 'counterparts'>

/**
 * The same as `actorPage` asks of the record, counted over the claims in memory.
 *
 * @param selected claims in which it acts or is acted upon
 * @param number of the actor
 */
export function actorPageOf(selected: Selected, number: number): ActorPage {
  const actor = actorHead(selected.db, number)
  return {
    ...actor,
    ...actorCounts(selected, number, MOST),
    speakers: spokesmenOf(selected.db, actor.country ?? actor.id, MOST),
  }
}

/**
 * What selected claims say of an actor: the same as `actorPage` asks of the record, which for one with many claims takes
 * longer.
 *
 * @param selected claims in which it acts or is acted upon
 * @param number of the actor
 * @param most names and counterparts
 */
function actorCounts(selected: Selected, number: number, most: number): ActorCounts {
  return {
    ...daysOf(selected),
    asActor: typesOf(selected, selected.table.actors, number),
    asRecipient: typesOf(selected, selected.table.recipients, number),
    names: namesOf(selected, number, most),
    counterparts: counterpartsOf(selected, number, most),
  }
}

/** Whether the list of a row has a number. */
export function hasNumber({ starts, values }: Lists, row: number, number: number): boolean {
  for (let at = starts[row]!; at < starts[row + 1]!; at++) if (values[at] === number) return true
  return false
}

function daysOf({ table, rows }: Selected): Pick<ActorCounts, 'first' | 'last'> {
  let [first, last] = [0, 0]
  for (let i = 0; i < rows.length; i++) {
    const day = table.day.data[rows[i]!]!
    if (day === 0) continue
    if (first === 0 || day < first) first = day
    if (day > last) last = day
  }
  return { first: dayText(first) || null, last: dayText(last) || null }
}

function typesOf({ table, rows }: Selected, side: Lists, number: number): TypeCount[] {
  const counts = new Int32Array(table.types.size)
  for (let i = 0; i < rows.length; i++) if (hasNumber(side, rows[i]!, number)) counts[table.type.data[rows[i]!]!]!++
  const word = (type: number) => table.types.word(type)
  return topOf(counts, counts.length, byText(word)).map((type) => ({
    type: word(type) as EventType,
    claims: counts[type]!,
  }))
}

function namesOf({ db, table, rows }: Selected, number: number, most: number): ActorCounts['names'] {
  const counts = new Map<number, number>()
  for (const [actors, names] of [
    [table.actors, table.actorNames],
    [table.recipients, table.recipientNames],
  ] as const)
    for (let i = 0; i < rows.length; i++)
      for (let at = actors.starts[rows[i]!]!; at < actors.starts[rows[i]! + 1]!; at++)
        if (actors.values[at] === number) {
          const name = names.values[at]!
          counts.set(name, (counts.get(name) ?? 0) + 1)
        }
  // Of names with as many claims as the last of the most any may come before it.
  const least = [...counts.values()].sort((a, b) => b - a)[most - 1] ?? 1
  const asked = [...counts.keys()].filter((name) => counts.get(name)! >= least)
  const shown = db.all<{ number: number; name: string; kind: string; role: string | null }>(
    'SELECT n.number, n.name, n.kind, n.role FROM json_each(?) asked CROSS JOIN actor_names n ON n.number = asked.value',
    JSON.stringify(asked),
  )
  return shown
    .map(({ number: name, ...words }) => ({ ...words, claims: counts.get(name)! }))
    .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1))
    .slice(0, most)
}

function counterpartsOf({ db, table, rows }: Selected, number: number, most: number): ActorCounts['counterparts'] {
  const { ids, names, size } = actorsByNumber(db)
  const to = countOthers(table.actors, table.recipients, rows, number, size)
  const from = countOthers(table.recipients, table.actors, rows, number, size)
  const all = to.map((count, other) => count + from[other]!)
  const top = topOf(
    all,
    most,
    byText((other) => ids[other]!),
  )
  return top.map((other) => ({ id: ids[other]!, name: names[other]!, to: to[other]!, from: from[other]! }))
}

/** Claims in which a number is on one side and each other on the other side. */
function countOthers(own: Lists, others: Lists, rows: Int32Array, number: number, size: number): Int32Array {
  const counts = new Int32Array(size)
  const last = new Int32Array(size).fill(-1)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    if (!hasNumber(own, row, number)) continue
    for (let at = others.starts[row]!; at < others.starts[row + 1]!; at++) {
      const other = others.values[at]!
      if (other === number || last[other] === row) continue
      last[other] = row
      counts[other]!++
    }
  }
  return counts
}
