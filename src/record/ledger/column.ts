import { firstDay, meet } from './days.ts'
import { type Draft, figureOf } from './draft.ts'
import type { Told } from './reports.ts'
import { statedTotals, withTotals } from './sums.ts'
import type { Column, Report } from './types.ts'

/** A stage of a line with its figures still open to others. */
export interface Stage {
  readonly drafts: readonly Draft[]
  readonly column: Column
}

/**
 * One stage of a line: its figures, the totals that are stated of them, what they come to, and its denials beside what
 * they deny.
 *
 * @param told reports of the stage, in order of day
 * @param fold puts reports together into figures
 */
export function stageColumn(told: readonly Told[], fold: (told: readonly Told[]) => Draft[]): Stage {
  const asserted = told.filter(({ denied }) => !denied)
  const drafts = fold(asserted.filter((report) => !isTotal(report, asserted)))
  const totals = statedTotals(
    asserted.filter((report) => isTotal(report, asserted)),
    drafts,
  )
  const denials: Report[] = []
  for (const denial of told.filter(({ denied }) => denied)) {
    const of = deniedBy(denial, drafts)
    if (of === undefined) denials.push(denial.report)
    else of.denials.push(denial.report)
  }
  const { total, unknown } = withTotals(drafts, totals)
  return { drafts, column: { figures: drafts.map(figureOf), totals, total, unknown, denials } }
}

/** A report is of a total where it says so and there are several to sum up before it; otherwise it is a figure like others. */
function isTotal(report: Told, asserted: readonly Told[]): boolean {
  const { wording, amount, day } = report
  if (!wording.total || amount === null || wording.additional) return false
  const before = asserted.filter((other) => !other.wording.total && other.day <= day)
  return before.length > 0 && !before.some((other) => other.amount === amount)
}

/** What a denial denies: the figure with its amount and day where it gives them, else the last one before it. */
function deniedBy(denial: Told, drafts: readonly Draft[]): Draft | undefined {
  const before = drafts.filter(({ days }) => firstDay(days) <= (denial.report.reported ?? denial.day)).reverse()
  const sameDay = denial.days.stated ? before.filter(({ days }) => meet(days, denial.days)) : before
  if (denial.amount === null) return sameDay[0]
  return (
    sameDay.find((draft) => draft.amounts.includes(denial.amount!)) ??
    sameDay.find((draft) => draft.amounts.length === 0)
  )
}
