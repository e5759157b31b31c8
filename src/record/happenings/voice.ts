import type { SourceKind } from '../../model/attribution.ts'
import type { Claim } from '../../model/claim.ts'
import { speakersOf } from '../../model/voice.ts'
import type { Report } from './report.ts'

/** One who asserts or denies an event, with the claims in which that is told. A publisher speaks in its own voice. */
export interface HappeningVoice {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly country: string | null
  readonly kind: SourceKind | 'publisher'
  readonly claims: readonly string[]
}

/** Who says that an event took place, or will, and who says that it did not. One may do both. */
export interface Voices {
  readonly asserts: readonly HappeningVoice[]
  readonly denies: readonly HappeningVoice[]
}

/**
 * The voices of a happening. The innermost source of a claim speaks, since those around it only pass it on; where there is
 * none, the publisher. A claim is a denial where the text denies the event, or where its cue denies it ("dismissed the
 * report that …"). Voices with the most claims come first.
 */
export function voicesOf(reports: readonly Report[]): Voices {
  const asserts = new Map<string, HappeningVoice>()
  const denies = new Map<string, HappeningVoice>()
  for (const report of reports) {
    const side = isDenial(report.claim) ? denies : asserts
    for (const voice of speakersIn(report)) {
      const known = side.get(voice.id)
      const claims = [...(known?.claims ?? []), report.claim.id].sort()
      side.set(voice.id, { ...voice, role: known?.role ?? voice.role, claims })
    }
  }
  return { asserts: [...asserts.values()].sort(mostFirst), denies: [...denies.values()].sort(mostFirst) }
}

/** Whether a claim says that its event did not take place. */
export function isDenial({ status, attribution }: Pick<Claim, 'status' | 'attribution'>): boolean {
  return status.value === 'denied' || attribution.at(-1)?.cue?.stance === 'denying'
}

/** Who says a claim; each of several who say it together. */
function speakersIn({ claim, publisher }: Report): readonly Omit<HappeningVoice, 'claims'>[] {
  const innermost = claim.attribution.at(-1)
  if (innermost === undefined) {
    const name = publisher ?? 'a publisher that is not known'
    return [{ id: publisher ?? '', name, role: null, country: null, kind: 'publisher' }]
  }
  const { source } = innermost
  if (source === null)
    return [{ id: '?', name: 'a source that is not named', role: null, country: null, kind: 'anonymous' }]
  return speakersOf(source).map(({ id, name, role, country, kind }) => ({ id, name, role, country, kind }))
}

function mostFirst(a: HappeningVoice, b: HappeningVoice): number {
  return b.claims.length - a.claims.length || (a.id < b.id ? -1 : 1)
}
