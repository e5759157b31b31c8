import type { GoldClaim } from '../src/eval/golden.ts'
import type { Document } from '../src/model/document.ts'
import type { Event } from '../src/model/event.ts'
import { overlaps } from '../src/model/span.ts'
import { partyId } from '../src/reading/assemble/parties.ts'

/** The golden claim that each event tells: of those whose words hold its own, one whose type or actors it has, those first that have both; each once. */
export function goldenEvents(doc: Document, claims: readonly GoldClaim[]): ReadonlyMap<Event, GoldClaim> {
  const pairs = doc.events.flatMap((event) => {
    const actors = new Set(event.actors.flatMap(({ mention }) => doc.mentions[mention]!.actors.map(partyId)))
    return claims
      .filter((claim) => overlaps(event.trigger, claim))
      .map((claim) => {
        const same = actors.size === claim.actor.length && claim.actor.every((id) => actors.has(id))
        return { event, claim, fit: (same ? 2 : 0) + (event.type === claim.type ? 1 : 0) }
      })
  })
  const out = new Map<Event, GoldClaim>()
  const used = new Set<GoldClaim>()
  for (const { event, claim } of pairs.filter(({ fit }) => fit > 0).sort((a, b) => b.fit - a.fit)) {
    if (out.has(event) || used.has(claim)) continue
    out.set(event, claim)
    used.add(claim)
  }
  return out
}
