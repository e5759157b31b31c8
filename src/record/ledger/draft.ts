import type { Told } from './reports.ts'
import type { Days, Figure, Range, Report, Value } from './types.ts'

/** A figure that is being put together out of reports. */
export interface Draft {
  days: Days
  readonly told: Told[]
  readonly denials: Report[]
  /** The known amounts, each once, the first told first. */
  readonly amounts: number[]
  /** No report says that it has come to its end. */
  underWay: boolean
}

export function newDraft(told: Told): Draft {
  const draft = { days: told.days, told: [], denials: [], amounts: [], underWay: true }
  addTo(draft, told)
  return draft
}

/** Adds a report to a figure; a stated day takes the place of one that is only implied. */
export function addTo(draft: Draft, told: Told): void {
  draft.told.push(told)
  if (!draft.days.stated && told.days.stated) draft.days = told.days
  if (told.amount !== null && !draft.amounts.includes(told.amount)) draft.amounts.push(told.amount)
  draft.underWay &&= told.ongoing
}

/** Whether the report that came first says that it is on top of others. */
export function isAddition({ told }: Draft): boolean {
  return told[0]!.wording.additional
}

/** From the least amount that is told to the greatest; of what is still under way, nothing or all may have been done. */
export function rangeOf({ amounts, underWay }: Draft): Range | null {
  if (amounts.length === 0) return null
  return { low: underWay ? 0 : Math.min(...amounts), high: Math.max(...amounts) }
}

/** A figure with its values side by side, the first told first; a report without an amount stands with those that give one. */
export function figureOf(draft: Draft): Figure {
  const { amounts } = draft
  const values: Value[] = (amounts.length === 0 ? [null] : amounts).map((amount, i) => {
    const told = draft.told.filter((report) => report.amount === amount || (i === 0 && report.amount === null))
    return {
      amount,
      approximation: told.find((report) => report.amount === amount)?.approximation ?? null,
      reports: told.map(({ report }) => report),
    }
  })
  return { status: statusOf(draft), days: draft.days, values, denials: draft.denials }
}

function statusOf(draft: Draft): Figure['status'] {
  switch (draft.told[0]!.stage) {
    case 'announced':
      return 'pledge'
    case 'committed':
      return 'commitment'
    case 'delivered':
      return draft.underWay ? 'implementation' : 'completion'
    case 'cancelled':
      return 'cancellation'
    case 'suspended':
      return 'suspension'
  }
}
