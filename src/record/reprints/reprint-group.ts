import type { Agencies, Agency } from '../../resources/agencies.ts'
import type { FindCredits } from './credit.ts'

/** A document as one publisher carries it, with what is known of it. Several may carry the same document. */
export interface ReprintCopy {
  readonly document: string
  readonly text: string
  readonly publisher: string | null
  readonly byline: string | null
  /** When it was published, ISO 8601, as precisely as is known; null where that is unknown. */
  readonly date: string | null
}

/** One text that several publishers carry. It counts as one report. */
export interface ReprintGroup {
  /** The least id of its documents. */
  readonly id: string
  /** Documents in order of publication: the first comes first. */
  readonly documents: readonly string[]
  readonly first: { readonly document: string; readonly publisher: string | null; readonly date: string | null }
  /** The agency that most of the copies credit or that published one itself; null where none does. */
  readonly agency: Agency | null
  /** Publishers in order of their first copy. */
  readonly publishers: readonly string[]
  /** "AFP via Le Soir": the agency where there is one, and who else printed it first. Null where neither is known. */
  readonly label: string | null
}

/** Names agencies in what is known of copies. */
export interface AgencyFinder {
  readonly agencies: Agencies
  readonly credits: FindCredits
}

/**
 * Describes a group of reprints. Of copies of one day the longest comes first, since papers cut and do not add; then the
 * one with the least id. Copies without a date come last.
 *
 * @throws RangeError where there are no copies
 */
export function describeReprints(copies: readonly ReprintCopy[], finder: AgencyFinder): ReprintGroup {
  const ordered = [...copies].sort(earlier)
  const [first] = ordered
  if (!first) throw new RangeError('Cannot describe a group of no reprints')
  const agency = agencyOf(ordered, finder)
  const publishers = [...new Set(ordered.flatMap(({ publisher }) => publisher ?? []))]
  const carrier = publishers.find((name) => finder.agencies.get(name) !== agency) ?? null
  return {
    id: copies.map(({ document }) => document).sort()[0]!,
    documents: [...new Set(ordered.map(({ document }) => document))],
    first: { document: first.document, publisher: first.publisher, date: first.date },
    agency,
    publishers,
    label: agency ? [agency.credits[0], carrier].filter((name) => name !== null).join(' via ') : carrier,
  }
}

/** Orders copies: the earliest first, then the longest, then by id. */
export function earlier(a: ReprintCopy, b: ReprintCopy): number {
  const dates = compare(momentOf(a), momentOf(b))
  return dates || b.text.length - a.text.length || compare(a.document, b.document)
}

/** A moment in UTC, so that moments of several time zones compare; a day alone begins it. */
function momentOf({ date }: ReprintCopy): string {
  if (date === null) return '~'
  const time = date.includes('T') ? Date.parse(date) : Number.NaN
  return Number.isNaN(time) ? date : new Date(time).toISOString()
}

function agencyOf(copies: readonly ReprintCopy[], { agencies, credits }: AgencyFinder): Agency | null {
  const counts = new Map<Agency, number>()
  for (const { text, byline, publisher } of copies) {
    const own = publisher === null ? undefined : agencies.get(publisher)
    const found = new Set([...(own ? [own] : []), ...credits(text, byline)])
    for (const agency of found) counts.set(agency, (counts.get(agency) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || compare(a.id, b.id))
  return most?.[0] ?? null
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
