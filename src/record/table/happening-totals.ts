import type { Database } from '../database.ts'
import { madeOnce } from '../made-once.ts'
import { happeningsByClaim } from './related-columns.ts'
import { tableOf } from './table-of.ts'

/** What each happening has as the record stands, by its number. */
export interface HappeningTotals {
  readonly claims: Int32Array
  /** Different documents. */
  readonly documents: Int32Array
  /** Changes whenever what its claims say does: the sum of their versions, which never say anything else. */
  readonly versions: Float64Array
}

export function happeningTotals(db: Database): HappeningTotals {
  return madeOnce(db, 'happening totals', () => {
    const table = tableOf(db)
    const happenings = happeningsByClaim(db)
    const size = happenings.reduce((most, happening) => Math.max(most, happening), 0) + 1
    const totals = { claims: new Int32Array(size), documents: new Int32Array(size), versions: new Float64Array(size) }
    // Claims of one document stand together but for those that were read again: few are looked at twice.
    const seen = new Map<number, Set<number>>()
    for (let row = 0; row < table.rows; row++) {
      if (table.live.data[row] !== 1) continue
      const happening = happenings[table.claim.data[row]!] ?? 0
      if (happening === 0) continue
      totals.claims[happening]!++
      totals.versions[happening]! += table.version.data[row]!
      const document = table.document.data[row]!
      const documents = seen.get(happening)
      if (documents === undefined) seen.set(happening, new Set([document]))
      else documents.add(document)
    }
    for (const [happening, documents] of seen) totals.documents[happening] = documents.size
    return totals
  })
}

/** Of selected claims the happenings that they tell of, with the last of the days that these claims give. */
export function happeningsOf(
  db: Database,
  days: Int32Array,
  claims: Int32Array,
  rows: Int32Array,
): { readonly numbers: Int32Array; readonly lastDay: Int32Array } {
  const happenings = happeningsByClaim(db)
  const size = happeningTotals(db).claims.length
  const lastDay = new Int32Array(size).fill(-1)
  const numbers = new Int32Array(Math.min(rows.length, size))
  let count = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const happening = happenings[claims[row]!] ?? 0
    if (happening === 0) continue
    if (lastDay[happening] === -1) numbers[count++] = happening
    if (days[row]! > lastDay[happening]!) lastDay[happening] = days[row]!
  }
  return { numbers: numbers.subarray(0, count), lastDay }
}
