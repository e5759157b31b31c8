import type { StatusValue } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'
import type { Database } from '../database.ts'
import { describeHappening, type Happening } from '../happenings/happening.ts'
import { reportsOf } from '../happenings/record-happenings.ts'
import type { Report } from '../happenings/report.ts'
import type { AgencyFinder } from '../reprints/reprint-group.ts'

/** A party as lists show it: "MLI", "Mali". */
export interface Party {
  readonly id: string
  readonly name: string
  readonly kind: string
}

/** A happening as lists show it. */
export interface HappeningSummary {
  readonly id: string
  readonly type: EventType
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  readonly days: { readonly first: string; readonly last: string } | null
  /** Status of the surest claim. */
  readonly status: StatusValue
  readonly contexts: readonly string[]
  readonly claims: number
  readonly documents: number
  /** Reports that do not come from one another. */
  readonly independent: number
  /** Whether anyone denies it. */
  readonly denied: boolean
  /** Whether its claims contradict one another: in a figure, a day, a party, or in whether it took place. */
  readonly disputed: boolean
  /** Who says it: names, those with most claims first; empty where only writers do. */
  readonly asserted: readonly string[]
  /** Publishers that say it in their own voice. */
  readonly unsourced: readonly string[]
  /** Who denies it: names, of publishers too where they do so in their own voice. */
  readonly deniedBy: readonly string[]
  /** The words of the first report's claim. */
  readonly words: string
}

/** Statuses from the surest on. */
const SUREST = [
  ...(['happened', 'ended', 'ongoing', 'planned', 'promised'] as const),
  ...(['threatened', 'requested', 'possible', 'denied'] as const),
]

/** A happening of the record as lists show it; null where it has none of this name. */
export function summarizeHappening(db: Database, id: string, finder: AgencyFinder): HappeningSummary | null {
  const reports = reportsOf(db, id, finder)
  return reports.length === 0 ? null : summaryOf(reports)
}

/** @throws RangeError where there are no reports */
export function summaryOf(reports: readonly Report[]): HappeningSummary {
  const happening = describeHappening(reports)
  const claims = reports.map(({ claim }) => claim)
  const parties = new Map(claims.flatMap(({ actors, recipients }) => [...actors, ...recipients]).map((p) => [p.id, p]))
  const partyOf = (id: string): Party => {
    const { name, kind } = parties.get(id)!
    return { id, name, kind }
  }
  const statuses = new Set(claims.map(({ status }) => status.value))
  const first = claims.find(({ id }) => id === happening.claims[0])!
  return {
    id: happening.id,
    type: happening.type,
    actors: happening.actors.map(partyOf),
    recipients: happening.recipients.map(partyOf),
    days: happening.days,
    status: SUREST.find((status) => statuses.has(status))!,
    contexts: [...new Set(claims.flatMap(({ event }) => event.contexts))],
    claims: claims.length,
    documents: happening.documents.length,
    independent: happening.independent.length,
    denied: happening.denies.length > 0,
    disputed: isDisputed(happening),
    asserted: happening.asserts.filter(({ kind }) => kind !== 'publisher').map(({ name }) => name),
    unsourced: happening.asserts.filter(({ kind }) => kind === 'publisher').map(({ name }) => name),
    deniedBy: happening.denies.map(({ name }) => name),
    words: first.evidence.exact,
  }
}

function isDisputed({ disagreements, asserts, denies }: Happening): boolean {
  return disagreements.length > 0 || (asserts.length > 0 && denies.length > 0)
}
