import type { Database } from '../database.ts'
import type { AgencyFinder } from '../reprints/reprint-group.ts'
import { dayNumber, dayText } from '../table/claim-table.ts'
import { happeningsOf, happeningTotals } from '../table/happening-totals.ts'
import { inOrder, NUMBERS } from '../table/in-order.ts'
import { type Selected, select } from '../table/select.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { chosenOf, type HappeningChoice, mayBeChosen } from './happening-flags.ts'
import { type HappeningSummary, summarizeHappenings } from './happening-summary.ts'

/** Where a happening stands among the newest: by the last day of the claims that are asked for. */
export interface HappeningPlace {
  readonly day: string
  readonly number: number
}

export interface ListedHappenings {
  readonly happenings: readonly HappeningSummary[]
  /** The place of the last one, where there are more; else null. */
  readonly next: HappeningPlace | null
}

/** Happenings whose claims are read at once, to see whether they are denied or disputed. */
const READ_AT_ONCE = 100

/** Happenings that at least one claim of a filter tells of, the newest first; each is told whole. */
export function listHappenings(
  db: Database,
  filter: ClaimFilter,
  choice: HappeningChoice,
  finder: AgencyFinder,
  limit: number,
  after: HappeningPlace | null = null,
): ListedHappenings {
  const places: HappeningPlace[] = []
  for (const place of newestFirst(select(db, filter), choice, after)) {
    places.push(place)
    if (places.length > limit) break
  }
  const taken = places.slice(0, limit)
  const numbers = taken.map(({ number }) => number)
  return {
    happenings: summarizeHappenings(db, numbers, finder),
    next: places.length > limit ? (taken.at(-1) ?? null) : null,
  }
}

function* newestFirst(
  { db, table, rows }: Selected,
  choice: HappeningChoice,
  after: HappeningPlace | null,
): Generator<HappeningPlace> {
  const { numbers, lastDay } = happeningsOf(db, table.day.data, table.claim.data, rows)
  const { claims } = happeningTotals(db)
  const isOpen = choice.denied === undefined && choice.disputed === undefined
  const mayBe = mayBeChosen(db, choice)
  const keys = new Float64Array(numbers.length)
  let size = 0
  for (const number of numbers) {
    // What one claim tells nobody contradicts, and most are told by one alone.
    if (choice.disputed === true && claims[number]! <= 1) continue
    if (!isOpen && !mayBe(number)) continue
    if (after === null || isAfter(lastDay[number]!, number, after)) keys[size++] = lastDay[number]! * NUMBERS + number
  }
  const newest = inOrder(keys.subarray(0, size))
  for (const key of isOpen ? newest : chosen(db, newest, choice))
    yield { day: dayText(Math.floor(key / NUMBERS)), number: key % NUMBERS }
}

function isAfter(day: number, number: number, after: HappeningPlace): boolean {
  const last = dayNumber(after.day)
  return day < last || (day === last && number < after.number)
}

/** Those whose happenings are denied and disputed as asked. */
function* chosen(db: Database, keys: Iterable<number>, choice: HappeningChoice): Generator<number> {
  let part: number[] = []
  function* ofPart(): Generator<number> {
    const own = new Set(
      chosenOf(
        db,
        part.map((key) => key % NUMBERS),
        choice,
      ),
    )
    yield* part.filter((key) => own.has(key % NUMBERS))
    part = []
  }
  for (const key of keys) if (part.push(key) === READ_AT_ONCE) yield* ofPart()
  yield* ofPart()
}

/**
 * Happenings that selected claims tell of, those with most independent reports first. What few documents tell cannot have
 * many independent reports, so only as many are looked at as could come first.
 */
export function mostReported({ db, table, rows }: Selected, finder: AgencyFinder, most: number): HappeningSummary[] {
  const { numbers, lastDay } = happeningsOf(db, table.day.data, table.claim.data, rows)
  const { documents } = happeningTotals(db)
  const mostTold = numbers.sort(
    (one, other) => documents[other]! - documents[one]! || lastDay[other]! - lastDay[one]! || other - one,
  )
  const found: HappeningSummary[] = []
  let part: number[] = []
  for (const number of mostTold) {
    if (found.length >= most && documents[number]! <= found[most - 1]!.independent) break
    if (part.push(number) < most) continue
    take(found, summarizeHappenings(db, part, finder), most)
    part = []
  }
  take(found, summarizeHappenings(db, part, finder), most)
  return found
}

/** Puts happenings in their places among the most reported; those that come later stand after their equals. */
function take(found: HappeningSummary[], more: readonly HappeningSummary[], most: number): void {
  for (const summary of more) {
    const place = found.findLastIndex(({ independent }) => independent >= summary.independent) + 1
    found.splice(place, 0, summary)
  }
  found.length = Math.min(found.length, most)
}
