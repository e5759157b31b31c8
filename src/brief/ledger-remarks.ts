import { type Column, type Figure, type LedgerLine, STAGES, type Stage } from '../record/ledger/types.ts'
import { amountWords, NOT_STATED, rangeWords } from './goods.ts'
import { ascending, type Notes } from './notes.ts'
import { sentence } from './telling.ts'
import type { Sentence } from './types.ts'
import { listed, safe } from './wording.ts'

const MOST_NOTES = 2
const NAMES: Readonly<Record<Stage, string>> = {
  announced: 'an announcement',
  committed: 'a commitment',
  delivered: 'a delivery',
  cancelled: 'a cancellation',
  suspended: 'a suspension',
}

/** A sentence that takes its notes when it is written. */
export type Remark = () => Sentence

/** What the figures of a line cannot tell: that they may count one thing twice, are of others as well, are contradicted or denied. */
export function remarksOn(line: LedgerLine, notes: Notes): Remark[] {
  const apart = STAGES.map((stage) => remarksOnStage(stage, line.columns[stage], notes))
  return [
    ...apart.flatMap(([first]) => first ?? []),
    ...together(line, notes),
    ...apart.flatMap(([, ...others]) => others),
  ]
}

/** Figures that are of a third as well: "a loan to Tanzania and Zambia" says nothing of Tanzania's share. */
function together({ columns, giver, receiver }: LedgerLine, notes: Notes): Remark[] {
  const told = STAGES.flatMap((stage) => claimsOf(columns[stage])).flatMap((id) => {
    const claim = notes.claim(id)?.claim
    const others = claim === undefined ? [] : [...claim.actors, ...claim.recipients]
    const third = others.filter((party) => party.id !== giver.id && party.id !== receiver.id)
    return third.length === 0 ? [] : [{ id, names: third.map(({ name }) => safe(name)) }]
  })
  if (told.length === 0) return []
  const names = [...new Set(told.flatMap((each) => each.names))].slice(0, MOST_NOTES)
  return [
    () => ({
      text: sentence(`in part told together with ${listed(names)}`),
      notes: notes.onOne(told.map(({ id }) => id)),
    }),
  ]
}

/** What is contradicted, denied, cancelled or suspended. */
function remarksOnStage(stage: Stage, column: Column, notes: Notes): Remark[] {
  const { figures, denials, total, unknown } = column
  const one = NAMES[stage]
  const remarks = [...maybeOne(one, figures, notes), ...figures.flatMap((figure) => figureRemarks(one, figure, notes))]
  if (denials.length > 0)
    remarks.push(() => ({
      text: sentence(`${one} is denied and not asserted`),
      notes: notes.onOne(denials.flatMap(({ claims }) => claims)),
    }))
  const ended = stage === 'cancelled' || stage === 'suspended'
  if (ended && (total !== null || unknown > 0)) {
    const amount = total === null ? '' : ` of ${rangeWords(total)}`
    const told = figures.flatMap(({ values }) => values.flatMap(({ reports }) => reports))
    remarks.push(() => ({
      text: sentence(`${one}${amount} is told`),
      notes: notes.onOne(told.flatMap(({ claims }) => claims)),
    }))
  }
  return remarks
}

/** Figures that count apart, though the claims behind them are of one happening: a sum may hold one thing twice. */
function maybeOne(one: string, figures: readonly Figure[], notes: Notes): Remark[] {
  const byHappening = new Map<string, Map<string, string>>()
  for (const { values } of figures) {
    // Values of one figure stand side by side already.
    const { amount, reports } = values[0] ?? { amount: null, reports: [] }
    const id = reports[0]?.claims[0]
    const happening = id === undefined ? null : (notes.claim(id)?.happening ?? null)
    if (amount === null || happening === null) continue
    const amounts = byHappening.get(happening) ?? new Map<string, string>()
    byHappening.set(happening, amounts.set(amountWords(amount), id!))
  }
  const same = [...byHappening.values()].find((amounts) => amounts.size > 1)
  if (same === undefined) return []
  const shown = [...same].slice(0, MOST_NOTES)
  const what = one.replace(/^an? /, '')
  return [
    () => ({
      text: sentence(`the figures ${shown.map(([amount]) => amount).join(' and ')} may be of the same ${what}`),
      notes: notes.on(shown.map(([, id]) => id)),
    }),
  ]
}

function figureRemarks(one: string, { values, denials }: Figure, notes: Notes): Remark[] {
  const remarks: Remark[] = []
  const amounts = values.map(({ amount }) => (amount === null ? NOT_STATED : amountWords(amount)))
  const first = () => values.slice(0, MOST_NOTES).flatMap(({ reports }) => notes.onOne(reports[0]?.claims ?? []))
  if (values.length > 1)
    remarks.push(() => ({ text: sentence(`${one} is told as ${amounts.join(' or ')}`), notes: ascending(first()) }))
  if (denials.length > 0) {
    const amount = values[0]?.amount === null || values[0] === undefined ? '' : ` of ${amounts[0]}`
    remarks.push(() => ({
      text: sentence(`${one}${amount} is asserted and denied`),
      notes: ascending([...first().slice(0, 1), ...notes.onOne(denials.flatMap(({ claims }) => claims))]),
    }))
  }
  return remarks
}

/** Every claim that a column rests on. */
export function claimsOf({ figures, totals, denials }: Column): string[] {
  const reports = [
    ...figures.flatMap(({ values }) => values.flatMap((value) => value.reports)),
    ...totals.flatMap((total) => total.reports),
    ...denials,
  ]
  return reports.flatMap(({ claims }) => claims)
}
