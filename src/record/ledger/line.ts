import { type Stage as Folded, stageColumn } from './column.ts'
import type { Entry } from './entry.ts'
import { happeningsOf } from './happenings.ts'
import { beyondPledges, leftOf, movesOf, promisedSum } from './promised.ts'
import { promisesOf } from './promises.ts'
import { toldOnce } from './reports.ts'
import type { Sum } from './sums.ts'
import type { LedgerLine, LedgerParty, Stage } from './types.ts'

/** What the entries of a line count, which some of them may leave open. */
export type LineKey = Pick<LedgerLine, 'kind' | 'unit' | 'currency' | 'per'>

/** One line of a ledger out of all entries of one giver, receiver and kind, in one unit or currency, and for one period. */
export function ledgerLine(entries: readonly Entry[], key: LineKey): LedgerLine {
  const told = toldOnce(entries)
  const of = (stage: Stage) => told.filter((report) => report.stage === stage)
  const delivered = stageColumn(of('delivered'), happeningsOf)
  const cancelled = stageColumn(of('cancelled'), happeningsOf)
  const suspended = stageColumn(of('suspended'), happeningsOf)
  const gone = [...delivered.drafts, ...cancelled.drafts]
  const announced = stageColumn(of('announced'), (reports) => promisesOf(reports, gone))
  const committed = stageColumn(of('committed'), (reports) => promisesOf(reports, gone))
  const beyond = beyondPledges(announced, committed)
  const promised = promisedSum(announced, beyond)
  const missing = missingAmount(promised, delivered, cancelled)
  return {
    giver: partyOf(entries.map(({ giver }) => giver)),
    receiver: partyOf(entries.map(({ receiver }) => receiver)),
    ...key,
    columns: {
      announced: announced.column,
      committed: committed.column,
      delivered: delivered.column,
      cancelled: cancelled.column,
      suspended: suspended.column,
    },
    promised,
    outstanding:
      missing === null
        ? leftOf([...movesOf(announced), ...beyond.moves], [...movesOf(delivered), ...movesOf(cancelled)])
        : null,
    outstandingAbsent: missing,
  }
}

/** Which amount is missing to reckon what is outstanding; null where none is. */
function missingAmount(promised: Sum, delivered: Folded, cancelled: Folded): string | null {
  if (promised.unknown > 0) return 'a promise has no amount'
  if (promised.total === null) return 'no promise is reported'
  if (delivered.column.unknown > 0) return 'a delivery has no amount'
  return cancelled.column.unknown > 0 ? 'a cancellation has no amount' : null
}

/** The name that the claims give a party most often, a state's own before that of its bodies; of equals the first in order. */
function partyOf(parties: readonly Entry['giver'][]): LedgerParty {
  const states = parties.filter(({ kind }) => kind === 'state')
  const counts = new Map<string, number>()
  for (const { name } of states.length > 0 ? states : parties) counts.set(name, (counts.get(name) ?? 0) + 1)
  const [name] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]!
  return { id: parties[0]!.id, name }
}
