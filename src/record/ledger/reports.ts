import { voiceOf } from '../../model/voice.ts'
import type { Entry } from './entry.ts'
import type { Report } from './types.ts'

/** What one text says of one amount, with the claims of its reprints: the unit that is counted. */
export interface Told extends Omit<Entry, 'from' | 'giver' | 'receiver'> {
  readonly report: Report
  /** First day that it can be placed on; empty where nothing is dated. */
  readonly day: string
  /** Whose voice it is, to tell two from one: id of the source, else the publisher. */
  readonly voice: string
  /** Group of reprints, or the document where it stands alone. */
  readonly text: string
}

/**
 * Entries made into reports, each counted once: a text, its reprints, and what it says twice. In order of day, publication
 * and amount, whatever the order of the entries.
 */
export function toldOnce(entries: readonly Entry[]): Told[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = sameText(entry)
    const same = groups.get(key)
    if (same) same.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups.values()].map(told).sort(byDay)
}

/**
 * The order in which reports are gone through: by day, publication and amount, what comes on top after what does not. Ids
 * come last, where they can make no difference to what is counted; names play no part in it.
 */
export function byDay(a: Told, b: Told): number {
  return (
    compare(a.day, b.day) ||
    compare(a.report.reported ?? '', b.report.reported ?? '') ||
    compare(nature(a), nature(b)) ||
    (a.amount ?? -1) - (b.amount ?? -1) ||
    compare(a.text, b.text) ||
    compare(a.report.claims[0]!, b.report.claims[0]!)
  )
}

function nature({ wording, days, ongoing }: Told): string {
  const { additional, repeated, total } = wording
  return [additional, total, repeated, !days.stated, ongoing].map(Number).join('') + (days.end ?? '')
}

export function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function textOf({ from }: Entry): string {
  return from.document.group ?? from.document.id
}

/** Entries with one key are the same thing said in the same text. What a report's own date implies is no difference. */
function sameText(entry: Entry): string {
  const { stage, denied, amount, wording } = entry
  const { time } = entry.from.claim
  const when = time?.stated ? [time.start, time.end] : []
  return JSON.stringify([textOf(entry), stage, denied, amount, wording.total, when])
}

function told(entries: readonly Entry[]): Told {
  const ordered = [...entries].sort(
    (a, b) =>
      compare(a.from.document.date ?? '9', b.from.document.date ?? '9') ||
      compare(a.from.document.id, b.from.document.id) ||
      a.from.claim.evidence.start - b.from.claim.evidence.start ||
      compare(a.from.claim.id, b.from.claim.id),
  )
  const first = ordered[0]!
  const { from, giver: _, receiver: __, ...rest } = first
  const source = voiceOf(from.claim)?.source ?? null
  const unique = (values: readonly (string | null)[]) => [...new Set(values)].filter((value) => value !== null)
  return {
    ...rest,
    // A headline in the present tense ("delivers") tells no more than the story below it.
    ongoing: entries.every(({ ongoing }) => ongoing),
    text: textOf(first),
    day: first.days.start ?? first.days.end ?? '',
    voice: source?.id ?? from.document.publisher ?? from.document.id,
    report: {
      claims: unique(ordered.map((entry) => entry.from.claim.id)),
      documents: unique(ordered.map((entry) => entry.from.document.id)),
      publishers: unique(ordered.map((entry) => entry.from.document.publisher)),
      reported: from.document.date,
      source: source?.name ?? null,
      sourceCountry: source?.country ?? null,
      words: from.claim.evidence.exact,
      repeated: rest.wording.repeated,
      jointly: rest.jointly,
    },
  }
}
