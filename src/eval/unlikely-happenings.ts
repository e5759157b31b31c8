import type { Claim } from '../model/claim.ts'

/** A claim with the day (YYYY-MM-DD) on which its document was published. */
export interface Dated {
  readonly claim: Claim
  readonly published: string | null
}

const DAY_MS = 86_400_000
/** Days of the shortest month. */
const MONTH_DAYS = 28

/** What two do with each other, so that either may be named first. */
const EITHER_WAY: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

/**
 * Whether two claims of a happening are between different parties: the actors of the one, or its recipients, are none of
 * the other's; whichever way round, where that does not matter. A side that a claim leaves open speaks against nothing.
 */
export function isDyadBroken(claims: readonly Dated[]): boolean {
  return anyPair(claims, ({ claim: a }, { claim: b }) => {
    if (isSame(a, b, false)) return false
    return !EITHER_WAY.has(a.event.type) || !isSame(a, b, true)
  })
}

/** Whether two claims of a happening began a month or more apart, by the day that the text gives, else that of publication. */
export function isMonthApart(claims: readonly Dated[]): boolean {
  return anyPair(claims, (a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)]
    return one !== null && other !== null && Math.abs(one - other) >= MONTH_DAYS * DAY_MS
  })
}

function isSame(a: Claim, b: Claim, turned: boolean): boolean {
  const [actors, recipients] = turned ? [b.recipients, b.actors] : [b.actors, b.recipients]
  return meet(a.actors, actors) && meet(a.recipients, recipients)
}

function meet(a: Claim['actors'], b: Claim['actors']): boolean {
  return a.length === 0 || b.length === 0 || a.some(({ id }) => b.some((other) => other.id === id))
}

function dayOf({ claim: { time }, published }: Dated): number | null {
  const day = time?.start ?? time?.end ?? published
  return day === null ? null : Date.parse(day)
}

function anyPair<T>(list: readonly T[], test: (a: T, b: T) => boolean): boolean {
  return list.some((a, i) => list.slice(i + 1).some((b) => test(a, b)))
}
