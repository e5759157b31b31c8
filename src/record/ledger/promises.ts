import { daysBetween, firstDay, lastDay } from './days.ts'
import { addTo, type Draft, isAddition, newDraft, rangeOf } from './draft.ts'
import { compare, type Told } from './reports.ts'

/** Days within which two outlets that give different amounts tell of one announcement. */
const SAME_NEWS = 3
/** Days within which "another 10,000 tons" is the same ten thousand, told again. */
const SAME_ADDITION = 14

/** What went off promises, and when. */
interface Gone {
  readonly amount: number
  readonly on: string
}

/**
 * Promises out of reports, in order of day: the same promise told again is one (the same amount while it is not fulfilled,
 * or words that say that it was promised before), different amounts of one announcement are kept side by side.
 *
 * @param told reports of one stage, of one giver, receiver and measure, in order of day
 * @param done what was delivered and cancelled: what is promised once a promise is fulfilled is new
 */
export function promisesOf(told: readonly Told[], done: readonly Draft[]): Draft[] {
  const drafts: Draft[] = []
  const gone = done
    .map((draft): Gone => ({ amount: rangeOf(draft)?.low ?? 0, on: lastDay(draft.days) }))
    .sort((a, b) => compare(a.on, b.on))
  for (const report of told) {
    const same = samePromise(report, drafts, unfulfilled(drafts, gone, report.day))
    if (same === undefined) drafts.push(newDraft(report))
    else addTo(same, report)
  }
  return drafts
}

function samePromise(report: Told, drafts: readonly Draft[], unfulfilled: readonly Draft[]): Draft | undefined {
  const latest = drafts.toReversed()
  const open = unfulfilled.toReversed()
  const equal = (among: readonly Draft[]) => among.find((draft) => draft.amounts.includes(report.amount ?? Number.NaN))
  if (report.wording.additional) {
    const added = latest.filter(isAddition)
    return equal(added.filter((draft) => daysBetween(draft.days, report.days) <= SAME_ADDITION))
  }
  if (report.amount === null) return open[0] ?? (report.wording.repeated ? latest[0] : undefined)
  if (report.wording.repeated) return equal(latest) ?? open[0] ?? latest[0]
  return equal(open) ?? open.find((draft) => draft.amounts.length === 0) ?? open.find((draft) => isRival(draft, report))
}

/**
 * Promises that are not fulfilled before a day. What is delivered is of the oldest promise made by then; one without an
 * amount is never fulfilled.
 */
function unfulfilled(drafts: readonly Draft[], gone: readonly Gone[], day: string): Draft[] {
  const left = drafts.map((draft) => rangeOf(draft)?.low ?? Number.POSITIVE_INFINITY)
  let oldest = 0
  for (const { amount, on } of gone) {
    if (on >= day) break
    let rest = amount
    while (oldest < drafts.length && left[oldest] === 0) oldest++
    for (let i = oldest; i < drafts.length && rest > 0 && firstDay(drafts[i]!.days) <= on; i++) {
      const part = Math.min(rest, left[i]!)
      left[i]! -= part
      rest -= part
    }
  }
  return drafts.filter((_, i) => left[i]! > 0)
}

/** Whether a report gives another amount for the same announcement: told in the same days, by somebody else. */
function isRival(draft: Draft, report: Told): boolean {
  return (
    daysBetween(draft.days, report.days) <= SAME_NEWS &&
    draft.told.every(({ voice, text }) => voice !== report.voice && text !== report.text)
  )
}
