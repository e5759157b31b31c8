import type { Actor, Mention } from '../../model/actor.ts'
import type { ClaimActor } from '../../model/claim.ts'
import type { Participant } from '../../model/event.ts'
import { slug } from '../../model/identity.ts'

/** The parties in one slot of an event, how sure the reading is of them, and why there are none where there are none. */
export interface Parties {
  readonly list: readonly ClaimActor[]
  readonly confidence: number
  readonly absent: string | null
  /** Those that the text describes and does not name. */
  readonly unnamed: ReadonlySet<ClaimActor>
}

/** What a mention that was resolved through another one is worth, against one that names its actor. */
const RESOLVED = 0.85

/** What one is worth whose state the story tells and no words name for him. */
const INFERRED = 0.7

/** Recipients less the actor itself, where others stand beside it: "Russia has a pact with both countries" is with the other. */
export function others(recipients: Parties, actors: Parties): Parties {
  const [own] = actors.list
  if (!own || actors.list.length > 1) return recipients
  const list = recipients.list.filter(({ id }) => id !== own.id)
  return list.length > 0 ? { ...recipients, list } : recipients
}

/** By what a claim knows a party: a named person of a state by state and sector, who leads or speaks for an armed group by the group. */
export function partyId({ id, name, kind, country, sector }: Actor): string {
  if (sector === 'REB' && id !== slug(name)) return id
  const isPerson = kind === 'person' && country && id !== country && !id.startsWith(`${country}-`)
  return isPerson ? `${country}-${sector ?? 'CVL'}` : id
}

/** People as those of a state that only the story tells, or of the place where they are. */
function ofState(actor: Actor, country: string): Actor {
  const { kind } = actor
  if (kind === 'state' || kind === 'place')
    return { ...actor, kind: 'population', country, sector: 'CVL', id: `${country}-CVL` }
  return { ...actor, country, id: `${country}-${actor.sector ?? 'CVL'}` }
}

/** The mention in the same sentence that names what a pronoun or description stands for; else the mention itself. */
function naming(mention: Mention, mentions: readonly Mention[]): Mention {
  const antecedent = mention.antecedent === null ? undefined : mentions[mention.antecedent]
  if (antecedent?.sentence !== mention.sentence || antecedent.id >= mention.id) return mention
  const [own] = mention.actors
  return antecedent.actors.some(({ id }) => id === own?.id) ? naming(antecedent, mentions) : mention
}

/**
 * The actors behind a slot's mentions, each once. One that a pronoun or a description stands for is there, but not
 * stated here.
 */
export function partiesOf(
  participants: readonly Participant[],
  mentions: readonly Mention[],
  reason: string | null,
  text: string,
): Parties {
  const list: ClaimActor[] = []
  let sum = 0
  let counted = 0
  let unresolved: string | null = null
  const unnamed = new Set<ClaimActor>()
  for (const participant of participants) {
    const mention = mentions[participant.mention]
    if (!mention) continue
    if (mention.actors.length === 0) {
      unresolved ??= `"${text.slice(mention.span.start, mention.span.end)}": ${mention.reason ?? 'not resolved'}`
      continue
    }
    const stated = participant.stated && mention.antecedent === null && mention.form !== 'pronoun'
    const named = naming(mention, mentions)
    const through = named === mention ? null : mention.span
    for (const known of mention.actors) {
      const actor = participant.of ? ofState(known, participant.of) : known
      const { name, kind, country, sector, role } = actor
      const id = partyId(actor)
      if (list.some((party) => party.id === id && party.name === name)) continue
      const party: ClaimActor = { id, name, kind, country, sector, role, span: named.span, through, stated }
      if (mention.form === 'nominal') unnamed.add(party)
      list.push(party)
    }
    sum += participant.confidence * (mention.inferred ? INFERRED : mention.antecedent === null ? 1 : RESOLVED)
    counted++
  }
  if (list.length > 0) return { list, confidence: sum / counted, absent: null, unnamed }
  return { list, confidence: 0, absent: unresolved ?? reason ?? 'not stated', unnamed }
}
