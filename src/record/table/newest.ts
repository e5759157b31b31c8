import type { PlaceInOrder } from '../ask/claim-query.ts'
import { dayNumber, dayText } from './claim-table.ts'
import { inOrder, NUMBERS } from './in-order.ts'
import type { Selected } from './select.ts'

/**
 * The newest of selected claims, the newest event first, as `findClaims` has them.
 *
 * @param limit at most so many
 * @param after the place of one before them; from the newest on where it is null
 */
export function newestOf({ table, rows }: Selected, limit: number, after: PlaceInOrder | null = null): PlaceInOrder[] {
  const day = table.day.data
  const older = after === null ? rows : rows.filter(isAfter(dayNumber(after.day), after.version))
  const keys = new Float64Array(older.length)
  for (let i = 0; i < older.length; i++) keys[i] = day[older[i]!]! * NUMBERS + older[i]!
  const found: PlaceInOrder[] = []
  for (const key of inOrder(keys)) {
    if (found.length === limit) break
    found.push({ version: table.version.data[key % NUMBERS]!, day: dayText(Math.floor(key / NUMBERS)) })
  }
  return found

  function isAfter(last: number, version: number): (row: number) => boolean {
    return (row) => day[row]! < last || (day[row] === last && table.version.data[row]! < version)
  }
}
