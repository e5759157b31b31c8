import type { EventType } from '../../model/plover.ts'

/** Between whom an event passes. */
export interface Dyads {
  /** Directed pairs "RUS>MLI", sorted; both directions where order does not matter. Empty where one side is not known. */
  readonly pairs: readonly string[]
  /** Where one side is not known: "RUS>" or ">MLI", sorted; else empty. */
  readonly halves: readonly string[]
}

/** Types in which it does not matter who is named first: who visits and who receives, who agrees with whom. */
const RECIPROCAL: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'COOPERATE'])

/** The dyads of a claim by the ids of its parties; null where it names none. */
export function dyadsOf(type: EventType, actors: readonly string[], recipients: readonly string[]): Dyads | null {
  const both = RECIPROCAL.has(type)
  const pairs = new Set<string>()
  const parties = both ? [...new Set([...actors, ...recipients])] : []
  for (const actor of both ? parties : actors)
    for (const recipient of both ? parties : recipients) if (actor !== recipient) pairs.add(`${actor}>${recipient}`)
  // What a state does to its own is between it and itself, not between it and someone unnamed.
  if (pairs.size === 0 && actors.length > 0 && recipients.length > 0) pairs.add(`${actors[0]}>${recipients[0]}`)
  if (pairs.size > 0) return { pairs: [...pairs].sort(), halves: [] }
  const halves = new Set<string>()
  for (const actor of both ? parties : actors) halves.add(`${actor}>`)
  for (const recipient of both ? parties : recipients) halves.add(`>${recipient}`)
  return halves.size === 0 ? null : { pairs: [], halves: [...halves].sort() }
}

/** What the claims of a happening have in common: null on a side of which nothing is known yet. */
export interface CommonDyads {
  readonly pairs: readonly string[] | null
  readonly halves: readonly string[] | null
}

export function commonOf({ pairs, halves }: Dyads): CommonDyads {
  return { pairs: pairs.length > 0 ? pairs : null, halves: halves.length > 0 ? halves : null }
}

/** What two sets of claims have in common; null where no dyad can be that of all. */
export function inCommon(a: CommonDyads, b: CommonDyads): CommonDyads | null {
  const halves = intersection(a.halves, b.halves)
  const all = intersection(a.pairs, b.pairs)
  const pairs = all && halves ? all.filter((pair) => halves.some((half) => fits(pair, half))) : all
  return halves?.length === 0 || pairs?.length === 0 ? null : { pairs, halves }
}

function fits(pair: string, half: string): boolean {
  return half.startsWith('>') ? pair.endsWith(half) : pair.startsWith(half)
}

function intersection(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b
  return a.filter((value) => b.includes(value))
}

/**
 * The keys under which a claim is kept and those under which others like it are looked for: a claim that lacks a side is
 * found by those that have the other.
 */
export function keysOf(
  type: EventType,
  { pairs, halves }: Dyads,
): { readonly own: string[]; readonly others: string[] } {
  if (pairs.length === 0) {
    const own = partiesOf(halves).map((party) => `${type} ${party} ?`)
    return { own, others: [...own, ...partiesOf(halves).map((party) => `${type} ${party} *`)] }
  }
  const dyads = [...new Set(pairs.map((pair) => `${type} ${pair.split('>').sort().join(' ')}`))]
  const parties = partiesOf(pairs)
  return {
    own: [...dyads, ...parties.map((party) => `${type} ${party} *`)],
    others: [...dyads, ...parties.map((party) => `${type} ${party} ?`)],
  }
}

function partiesOf(dyads: readonly string[]): string[] {
  return [...new Set(dyads.flatMap((dyad) => dyad.split('>')))].filter((party) => party !== '').sort()
}
