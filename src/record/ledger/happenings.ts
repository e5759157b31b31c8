import { daysBetween, lengthOf, meet } from './days.ts'
import { addTo, type Draft, isAddition, newDraft } from './draft.ts'
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
  let recent: Draft[] = []
  for (const report of told) {
    // Reports come in order of day: what is too long ago for one is so for all that follow.
    recent = recent.filter((draft) => daysBetween(draft.days, report.days) <= LATE_NEWS)
    const same = sameEvent(report, recent.toReversed())
    if (same !== undefined) addTo(same, report)
    else {
      const draft = newDraft(report)
      drafts.push(draft)
      recent.push(draft)
    }
  }
  return drafts
}

function sameEvent(report: Told, latest: readonly Draft[]): Draft | undefined {
  const near = latest.filter((draft) => isNear(draft, report))
  const equal = near.find((draft) => draft.amounts.includes(report.amount ?? Number.NaN))
  if (report.wording.additional) return equal !== undefined && isAddition(equal) ? equal : undefined
  if (report.amount === null) return near[0]
  return equal ?? near.find((draft) => draft.amounts.length === 0) ?? near.find((draft) => isRival(draft, report))
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
