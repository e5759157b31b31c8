import type { Claim } from '../../model/claim.ts'
import type { StatusValue } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'
import type { Database } from '../database.ts'
import { disagreementsOf } from '../happenings/disagreement.ts'
import { describeHappening } from '../happenings/happening.ts'
import type { Report } from '../happenings/report.ts'
import { reportsOf } from '../happenings/reports-of.ts'
import { isDenial } from '../happenings/voice.ts'
import { madeForEach } from '../made-for-each.ts'
import type { AgencyFinder } from '../reprints/reprint-group.ts'
import { SUREST_STATUSES } from './surest.ts'

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

/** Summaries that are kept. */
const MOST_KEPT = 5000

/** Happenings of the record as lists show them, by their numbers, in that order; those without a claim are left out. */
export function summarizeHappenings(
  db: Database,
  numbers: readonly number[],
  finder: AgencyFinder,
): HappeningSummary[] {
  const summaries = madeForEach(db, { name: 'happening summaries', most: MOST_KEPT }, numbers, (unknown) =>
    [...reportsOf(db, unknown, finder)].map(([number, reports]) => [number, summaryOf(reports)] as const),
  )
  return summaries.filter((summary) => summary !== undefined)
}

/** Whether anyone denies an event, and whether its claims contradict one another. */
export function flagsOf(claims: readonly Claim[]): Pick<HappeningSummary, 'denied' | 'disputed'> {
  const denials = claims.filter(isDenial).length
  const contradicted = denials > 0 && denials < claims.length
  return { denied: denials > 0, disputed: contradicted || disagreementsOf(claims).length > 0 }
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
    status: SUREST_STATUSES.find((status) => statuses.has(status))!,
    contexts: [...new Set(claims.flatMap(({ event }) => event.contexts))],
    claims: claims.length,
    documents: happening.documents.length,
    independent: happening.independent.length,
    ...flagsOf(claims),
    asserted: happening.asserts.filter(({ kind }) => kind !== 'publisher').map(({ name }) => name),
    unsourced: happening.asserts.filter(({ kind }) => kind === 'publisher').map(({ name }) => name),
    deniedBy: happening.denies.map(({ name }) => name),
    words: first.evidence.exact,
  }
}
