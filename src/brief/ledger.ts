import { measureOf } from '../record/ledger/kind.ts'
import type { Column, Ledger, LedgerLine, Stage } from '../record/ledger/types.ts'
import { NOT_STATED, rangeWords } from './goods.ts'
import { claimsOf, remarksOn } from './ledger-remarks.ts'
import { ascending, type Notes } from './notes.ts'
import { inSentence } from './parties.ts'
import type { BriefParty, Cell, LedgerPart, LedgerRow } from './types.ts'
import { safe } from './wording.ts'

export const NOTHING = '–'
/** Notes of one cell: the first report of each figure, up to so many. */
const MOST_NOTES = 2
const MOST_REMARKS = 2

/** What one gave the other, kind by kind; where not all fit, the kinds with most known figures. */
export function ledgerPart(
  ledger: Ledger,
  giver: BriefParty,
  receiver: BriefParty,
  room: number,
  notes: Notes,
): LedgerPart {
  const fullest = [...ledger.lines].sort((a, b) => worthOf(b) - worthOf(a)).slice(0, room)
  // In the ledger's own order, which is that of the kinds.
  const lines = ledger.lines.filter((line) => fullest.includes(line))
  const rows = lines.map((line) => rowOf(line, notes))
  return {
    giver: inSentence(giver.name),
    receiver: inSentence(receiver.name),
    rows,
    left: ledger.lines.length - rows.length,
  }
}

function worthOf({ columns }: LedgerLine): number {
  const each = Object.values(columns)
  const known = each.some(({ total }) => total !== null) ? 1000 : 0
  return known + each.reduce((sum, column) => sum + column.figures.length + column.totals.length, 0)
}

function rowOf(line: LedgerLine, notes: Notes): LedgerRow {
  const cell = (stage: Stage) => cellOf(line.columns[stage], notes)
  return {
    kind: kindOf(line, notes),
    cells: {
      announced: cell('announced'),
      committed: cell('committed'),
      delivered: cell('delivered'),
      outstanding: { words: outstandingWords(line), notes: [] },
    },
    // Notes are taken for what is shown alone.
    remarks: remarksOn(line, notes)
      .slice(0, MOST_REMARKS)
      .map((remark) => remark()),
  }
}

/** A line is written anew for each length of a brief that is tried. */
const KIND_OF = new WeakMap<LedgerLine, string>()

function kindOf(line: LedgerLine, notes: Notes): string {
  const known = KIND_OF.get(line) ?? kindWords(line, notes)
  KIND_OF.set(line, known)
  return known
}

/** What it is in the words that most claims have, with the unit of its figures: "rails (tons)". */
function kindWords({ kind, unit, currency, columns }: LedgerLine, notes: Notes): string {
  const counts = new Map<string, number>()
  for (const id of Object.values(columns).flatMap(claimsOf)) {
    const claim = notes.claim(id)?.claim
    for (const goods of claim?.goods ?? [])
      if (kind !== 'money' && claim !== undefined && measureOf(goods, claim)?.kind === kind)
        counts.set(safe(goods.what), (counts.get(safe(goods.what)) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, n], [, m]) => m - n)
  const measure = unit === null ? currency : `${unit}s`
  return `${most?.[0] ?? safe(kind ?? 'not named')}${measure === null ? '' : ` (${safe(measure)})`}`
}

function cellOf(column: Column, notes: Notes): Cell {
  const { total, unknown, figures, totals } = column
  const known = total === null ? [] : [rangeWords(total)]
  const open = unknown === 0 ? [] : [NOT_STATED]
  const told = [
    ...figures.flatMap(({ values }) => values.flatMap(({ reports }) => reports.slice(0, 1))),
    ...totals.flatMap(({ reports }) => reports.slice(0, 1)),
  ]
  // A total that is stated bears a sum out best, and it comes last.
  const cited = told.length > MOST_NOTES ? [told[0]!, told.at(-1)!] : told
  return {
    words: [...known, ...open].join(' and an ') || NOTHING,
    notes: ascending(cited.flatMap(({ claims }) => notes.onOne(claims))),
  }
}

function outstandingWords({ outstanding, promised }: LedgerLine): string {
  if (outstanding !== null) return rangeWords(outstanding)
  return promised.total === null && promised.unknown === 0 ? NOTHING : 'not known'
}
