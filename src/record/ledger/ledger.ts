import { type Entry, entriesOf } from './entry.ts'
import { ledgerLine } from './line.ts'
import { compare } from './reports.ts'
import type { GivingClaim, Ledger, LedgerLine } from './types.ts'

/** Whose giving is asked for; null: anybody's. Both are ids of actors, of states ISO 3166-1 alpha-3. */
export interface Dyad {
  readonly giver: string | null
  readonly receiver: string | null
}

/**
 * The ledger of claims: what was announced, committed, delivered, cancelled and suspended, by giver, receiver, kind, and
 * unit or currency. A text and its reprints count once; a promise told again is the same promise; contradictory figures
 * stand side by side, and sums are ranges from the least to the greatest of them; what has no amount is counted as
 * unknown; units, currencies and periods are never mixed. docs/ledger.md tells the rules.
 *
 * @param claims claims with their documents, in any order; dates and publishers are the documents'
 * @param dyad whose giving; left out, of everybody
 */
export function ledgerOf(claims: Iterable<GivingClaim>, dyad: Dyad = { giver: null, receiver: null }): Ledger {
  return ledgersOf(claims, [dyad])[0]!
}

/** The ledgers of several dyads over the same claims, which are read once. */
export function ledgersOf(claims: Iterable<GivingClaim>, dyads: readonly Dyad[]): Ledger[] {
  const entries: Entry[] = []
  for (const claim of claims) entries.push(...entriesOf(claim))
  return dyads.map((dyad) => ledgerAmong(entries, dyad))
}

function ledgerAmong(entries: readonly Entry[], { giver, receiver }: Dyad): Ledger {
  const flows = new Map<string, Entry[]>()
  for (const entry of entries) {
    if ((giver ?? entry.giver.id) !== entry.giver.id || (receiver ?? entry.receiver.id) !== entry.receiver.id) continue
    add(flows, [entry.giver.id, entry.receiver.id, entry.kind], entry)
  }
  const ordered = [...flows].sort(([a], [b]) => compare(a, b))
  return { lines: ordered.flatMap(([, entries]) => linesOf(entries)) }
}

/**
 * The lines of one kind, one for each unit or currency and each period. An entry without an amount has no unit: where all amounts of its
 * kind are in one, it stands among them, else in a line of its own.
 */
function linesOf(entries: readonly Entry[]): LedgerLine[] {
  const lines = new Map<string, Entry[]>()
  for (const entry of entries) if (entry.amount !== null) add(lines, [entry.unit, entry.currency, entry.per], entry)
  const open = entries.filter(({ amount }) => amount === null)
  const only = lines.size === 1 ? [...lines.keys()][0]! : JSON.stringify([null, null, null])
  if (open.length > 0) lines.set(only, [...(lines.get(only) ?? []), ...open])
  const { kind } = entries[0]!
  return [...lines]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, entries]) => {
      const [unit, currency, per] = JSON.parse(key) as [string | null, string | null, string | null]
      return ledgerLine(entries, { kind, unit, currency, per })
    })
}

function add(lines: Map<string, Entry[]>, key: readonly (string | null)[], entry: Entry): void {
  const name = JSON.stringify(key)
  const line = lines.get(name)
  if (line) line.push(entry)
  else lines.set(name, [entry])
}
