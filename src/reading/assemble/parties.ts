import type { Mention } from '../../model/actor.ts'
import type { ClaimActor } from '../../model/claim.ts'
import type { Participant } from '../../model/event.ts'

/** The parties in one slot of an event, how sure the reading is of them, and why there are none where there are none. */
export interface Parties {
  readonly list: readonly ClaimActor[]
  readonly confidence: number
  readonly absent: string | null
}

/** What a mention that was resolved through another one is worth, against one that names its actor. */
const RESOLVED = 0.85

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
  for (const participant of participants) {
    const mention = mentions[participant.mention]
    if (!mention) continue
    if (mention.actors.length === 0) {
      unresolved ??= `"${text.slice(mention.span.start, mention.span.end)}": ${mention.reason ?? 'not resolved'}`
      continue
    }
    const stated = participant.stated && mention.antecedent === null
    for (const { id, name, kind, country, sector, role } of mention.actors) {
      if (list.some((party) => party.id === id && party.name === name)) continue
      list.push({ id, name, kind, country, sector, role, span: mention.span, stated })
    }
    sum += participant.confidence * (mention.antecedent === null ? 1 : RESOLVED)
    counted++
  }
  if (list.length > 0) return { list, confidence: sum / counted, absent: null }
  return { list, confidence: 0, absent: unresolved ?? reason ?? 'not stated' }
}
