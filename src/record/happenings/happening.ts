import type { EventType } from '../../model/plover.ts'
import { type Disagreement, disagreementsOf } from './disagreement.ts'
import { happeningId } from './happening-id.ts'
import { type Origin, originOf, type Report } from './report.ts'
import { type Voices, voicesOf } from './voice.ts'

/** One event as all documents tell it together. */
export interface Happening extends Voices {
  readonly id: string
  readonly type: EventType
  /** Modes that its claims give, most frequent first. */
  readonly modes: readonly string[]
  /** Ids of parties, by how many claims name them. */
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  /** First and last day on which the claims say that it took place, by the most precise that is stated; null where none is. */
  readonly days: { readonly first: string; readonly last: string } | null
  /** In order of publication. */
  readonly claims: readonly string[]
  readonly documents: readonly string[]
  /** Reports that do not come from one another: a group of reprints, an agency, a publisher counts once. */
  readonly independent: readonly (Origin & {
    readonly documents: readonly string[]
    readonly claims: readonly string[]
  })[]
  readonly firstReport: ReportPlace
  readonly lastReport: ReportPlace
  readonly disagreements: readonly Disagreement[]
}

export interface ReportPlace {
  readonly document: string
  readonly publisher: string | null
  readonly published: string | null
}

/** Who tells of a happening, when it was, and in what they differ. */
export type Account = Pick<Happening, 'days' | 'independent' | 'firstReport' | 'asserts' | 'denies' | 'disagreements'>

/**
 * Describes a happening by the reports of it.
 * @throws RangeError where there are none
 */
export function describeHappening(reports: readonly Report[]): Happening {
  const ordered = inOrder(reports)
  const { days, independent, firstReport, asserts, denies, disagreements } = accountOf(ordered)
  const first = ordered[0]!
  const last = ordered.findLast(({ published }) => published !== null) ?? first
  const claims = ordered.map(({ claim }) => claim)
  return {
    id: happeningId(first.claim.id),
    type: first.claim.event.type,
    modes: byFrequency(claims.map(({ event }) => event.mode)),
    actors: byFrequency(claims.flatMap(({ actors }) => unique(actors.map(({ id }) => id)))),
    recipients: byFrequency(claims.flatMap(({ recipients }) => unique(recipients.map(({ id }) => id)))),
    days,
    claims: claims.map(({ id }) => id),
    documents: unique(claims.map(({ document }) => document)),
    independent,
    firstReport,
    lastReport: placeOf(last),
    asserts,
    denies,
    disagreements,
  }
}

/**
 * What of a happening depends on how it is told, and not on what it is called: for many at once the rest takes as long again.
 * @throws RangeError where there are no reports
 */
export function accountOf(reports: readonly Report[]): Account {
  const ordered = inOrder(reports)
  const [first] = ordered
  if (!first) throw new RangeError('Cannot describe a happening without a claim')
  return {
    days: daysOf(ordered),
    independent: originsOf(ordered),
    firstReport: placeOf(first),
    ...voicesOf(ordered),
    disagreements: disagreementsOf(ordered.map(({ claim }) => claim)),
  }
}

/** Most happenings are told once. */
function inOrder(reports: readonly Report[]): readonly Report[] {
  return reports.length < 2 ? reports : [...reports].sort(earlier)
}

/** Orders reports as claims are ordered in a happening: by publication, what is undated last, then by id. */
function earlier(a: Report, b: Report): number {
  const [one, other] = [a.published ?? '~', b.published ?? '~']
  if (one !== other) return one < other ? -1 : 1
  return a.claim.id < b.claim.id ? -1 : a.claim.id > b.claim.id ? 1 : 0
}

function originsOf(reports: readonly Report[]): Happening['independent'] {
  const origins = new Map<string, { name: string | null; documents: Set<string>; claims: string[] }>()
  for (const report of reports) {
    const { id, name } = originOf(report)
    const known = origins.get(id) ?? { name, documents: new Set<string>(), claims: [] }
    origins.set(id, known)
    known.documents.add(report.claim.document)
    known.claims.push(report.claim.id)
  }
  return [...origins].map(([id, { name, documents, claims }]) => ({
    id,
    name,
    documents: [...documents].sort(),
    claims,
  }))
}

function daysOf(reports: readonly Report[]): Happening['days'] {
  const stated = reports.flatMap(({ claim: { time } }) =>
    time?.stated && time.start && time.end ? [{ first: time.start, last: time.end }] : [],
  )
  if (stated.length < 2) return stated[0] ?? null
  const length = ({ first, last }: { first: string; last: string }) => Date.parse(last) - Date.parse(first)
  const shortest = Math.min(...stated.map(length))
  const precise = stated.filter((days) => length(days) === shortest)
  return {
    first: precise.map(({ first }) => first).sort()[0]!,
    last: precise
      .map(({ last }) => last)
      .sort()
      .at(-1)!,
  }
}

function placeOf({ claim, publisher, published }: Report): ReportPlace {
  return { document: claim.document, publisher, published }
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)]
}

function byFrequency(list: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>()
  for (const value of list) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([value]) => value)
}
