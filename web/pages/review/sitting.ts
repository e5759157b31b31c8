/** Something that a person said of a claim in this sitting. */
export interface Said {
  readonly claim: string
  readonly kind: 'accept' | 'reject' | 'correct'
  /** The field set right, of a correction. */
  readonly field: string | null
}

/** A sitting: the claims that were asked for, where the reader is among them, and what was said so far. */
export interface Sitting {
  /** Ids of claims in the order of the queue. */
  readonly claims: readonly string[]
  /** Place of the claim that is shown; their number where none is left. */
  readonly at: number
  /** The oldest first. */
  readonly said: readonly Said[]
}

export const NEW_SITTING: Sitting = { claims: [], at: 0, said: [] }

/** A sitting that goes on with what an earlier page said and could not send. */
export function resumed(
  unsent: readonly { readonly verdict: 'accept' | 'reject' | 'withdraw'; readonly claim: string }[],
) {
  const said: Said[] = []
  for (const { verdict, claim } of unsent) {
    if (verdict !== 'withdraw') said.push({ claim, kind: verdict, field: null })
    // What it takes back may have been sent before.
    else if (said.at(-1)?.claim === claim) said.pop()
  }
  return { ...NEW_SITTING, said }
}

/** What was decided of a claim in this sitting; null where nothing was. */
export function verdictOf({ said }: Sitting, claim: string): 'accept' | 'reject' | null {
  const last = said.findLast((each) => each.claim === claim && each.kind !== 'correct')
  return (last?.kind as 'accept' | 'reject' | undefined) ?? null
}

/** The claims that were decided. */
export function decidedOf(sitting: Sitting): ReadonlySet<string> {
  return new Set(sitting.said.map(({ claim }) => claim).filter((claim) => verdictOf(sitting, claim) !== null))
}

/** The sitting over another queue: what was said stays, so that it can still be taken back. */
export function overClaims({ said }: Sitting, claims: readonly string[]): Sitting {
  return { claims, at: 0, said }
}

/** The sitting with claims that were asked for later: those that it has keep their place. */
export function withClaims(sitting: Sitting, claims: readonly string[]): Sitting {
  const known = new Set(sitting.claims)
  return { ...sitting, claims: [...sitting.claims, ...claims.filter((claim) => !known.has(claim))] }
}

/** One claim on or back; there is nothing before the first, and after the last there is the end. */
export function gone(sitting: Sitting, by: 1 | -1): Sitting {
  return { ...sitting, at: Math.max(0, Math.min(sitting.claims.length, sitting.at + by)) }
}

/**
 * What was said of the claim that is shown. A decision leads on to the next claim that has none, one that was passed over
 * after the last; a correction stays.
 */
export function withSaid(sitting: Sitting, kind: Said['kind'], field: string | null = null): Sitting {
  const claim = sitting.claims[sitting.at]
  if (claim === undefined) return sitting
  const after = { ...sitting, said: [...sitting.said, { claim, kind, field }] }
  return kind === 'correct' ? after : { ...after, at: nextOpen(after) }
}

function nextOpen(sitting: Sitting): number {
  const { claims, at } = sitting
  const isOpen = (claim: string) => verdictOf(sitting, claim) === null
  const later = claims.findIndex((claim, i) => i > at && isOpen(claim))
  if (later >= 0) return later
  const earlier = claims.findIndex(isOpen)
  return earlier >= 0 ? earlier : claims.length
}

/** Without what was said last, at the claim that it was said of; and what that was, null where nothing was said. */
export function undone(sitting: Sitting): readonly [Sitting, Said | null] {
  const last = sitting.said.at(-1)
  if (last === undefined) return [sitting, null]
  const before = { ...sitting, said: sitting.said.slice(0, -1) }
  const at = sitting.claims.indexOf(last.claim)
  // It may have been said of a claim of another queue.
  if (at < 0) return [{ ...before, claims: [last.claim, ...sitting.claims], at: 0 }, last]
  return [{ ...before, at }, last]
}
