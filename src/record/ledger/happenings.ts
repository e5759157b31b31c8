import { daysBetween, lengthOf, meet } from './days.ts'
import { addTo, amountsOf, type Draft, isAddition, newDraft } from './draft.ts'
import type { Told } from './reports.ts'

/** Days that may lie between what happened and a report of it that gives no day. */
const LATE_NEWS = 30
/** Days within which two reports without a day, with different amounts and by different voices, tell of one event. */
const SAME_NEWS = 3
/** Days that a span may hold so that two different amounts in it contradict each other, and are not parts of a longer time. */
const SHORT = 7

/**
 * Deliveries, cancellations or suspensions out of reports, in order of day: one told several times is one; different
 * amounts of one are kept side by side; what has a day of its own, or comes on top, is another.
 *
 * @param told reports of one stage, of one giver, receiver and measure, in order of day
 */
export function happeningsOf(told: readonly Told[]): Draft[] {
  const drafts: Draft[] = []
  for (const report of told) {
    const same = sameEvent(report, drafts.toReversed())
    if (same === undefined) drafts.push(newDraft(report))
    else addTo(same, report)
  }
  return drafts
}

function sameEvent(report: Told, latest: readonly Draft[]): Draft | undefined {
  const near = latest.filter((draft) => isNear(draft, report))
  const equal = near.find((draft) => amountsOf(draft).includes(report.amount ?? Number.NaN))
  if (report.wording.additional) return equal !== undefined && isAddition(equal) ? equal : undefined
  if (report.amount === null) return near[0]
  return equal ?? near.find((draft) => amountsOf(draft).length === 0) ?? near.find((draft) => isRival(draft, report))
}

/** Whether a report may be of the same event by its days: stated ones must meet, implied ones be near. */
function isNear({ days }: Draft, report: Told): boolean {
  return days.stated && report.days.stated ? meet(days, report.days) : daysBetween(days, report.days) <= LATE_NEWS
}

/** Whether a report gives another amount for the same event: at the same short time, by somebody else. */
function isRival({ days, told }: Draft, report: Told): boolean {
  const stated = days.stated && report.days.stated
  const short = lengthOf(days) <= SHORT && lengthOf(report.days) <= SHORT
  const together = stated ? short : daysBetween(days, report.days) <= SAME_NEWS
  return together && told.every(({ voice, text }) => voice !== report.voice && text !== report.text)
}
