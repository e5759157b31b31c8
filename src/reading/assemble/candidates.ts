import type { Actor, Mention } from '../../model/actor.ts'
import type { Event, Participant } from '../../model/event.ts'
import { partyId } from './parties.ts'

/** Who may stand on the other side of an event: one party or several together, or nobody. */
export interface Candidate {
  readonly kind: 'slot' | 'mention' | 'pair' | 'none'
  readonly parties: readonly Participant[]
  readonly ids: ReadonlySet<string>
  /** The mention by which the text names it last before the event, else first after it; null where several or nobody are meant. */
  readonly mention: Mention | null
}

const NOBODY: Candidate = { kind: 'none', parties: [], ids: new Set(), mention: null }

/**
 * Everyone whom a story names and who may be on the other side of an event: what its clause names in that place, each party
 * named anywhere before the end of its sentence or in the heading, those named together ("both sides", the two of the event before), and nobody.
 *
 * @param mentions those of the story, in order
 * @param before events told before, their parties complete
 */
export function candidatesOf(
  event: Event,
  mentions: readonly Mention[],
  all: readonly Mention[],
  before: readonly Event[],
  two: readonly [string, string] | null,
): readonly Candidate[] {
  const idsOf = (side: readonly Participant[]) =>
    new Set(side.flatMap(({ mention }) => all[mention]!.actors.map(partyId)))
  const own = idsOf(event.actors)
  const seen = new Set<string>()
  const out: Candidate[] = []
  const add = (candidate: Candidate) => {
    const key = [...candidate.ids].sort().join('+')
    if (key === '' || seen.has(key) || [...candidate.ids].some((id) => own.has(id))) return
    seen.add(key)
    out.push(candidate)
  }
  const slot = idsOf(event.recipients)
  if (slot.size > 0) {
    out.push({ kind: 'slot', parties: event.recipients, ids: slot, mention: all[event.recipients[0]!.mention]! })
    seen.add([...slot].sort().join('+'))
  }
  const known = mentions.filter(isParty)
  const order = [
    ...known.filter(({ span }) => span.end <= event.trigger.start).reverse(),
    ...known.filter(({ span, sentence }) => span.end > event.trigger.start && sentence <= event.sentence),
  ]
  const singles = new Map<string, Mention>()
  for (const mention of order) {
    const ids = new Set(mention.actors.map(partyId))
    if (ids.size === 1) singles.set([...ids][0]!, singles.get([...ids][0]!) ?? mention)
    add({ kind: ids.size > 1 ? 'pair' : 'mention', parties: [inferred(mention)], ids, mention })
  }
  const both = (ids: readonly string[]) => {
    const parts = ids.map((id) => singles.get(id))
    if (ids.length === 2 && parts.every((part) => part !== undefined))
      add({ kind: 'pair', parties: parts.map((part) => inferred(part!)), ids: new Set(ids), mention: null })
  }
  if (two) both(two)
  for (const told of before.slice(-8).reverse()) {
    both([...idsOf([...told.actors, ...told.recipients])])
    both([...idsOf(told.recipients)])
    both([...idsOf(told.actors)])
  }
  if (slot.size === 0) out.push(NOBODY)
  return out
}

function inferred({ id }: Mention): Participant {
  return { mention: id, confidence: 1, stated: false }
}

/** Whether a mention names who may be done something to by a state. */
function isParty({ actors }: Mention): boolean {
  return actors.length > 0 && actors.every((actor) => !NO_PARTY.has(actor.kind) && !isStateless(actor))
}

const NO_PARTY: ReadonlySet<Actor['kind']> = new Set<Actor['kind']>(['media', 'bloc', 'place'])

/** Of no state, no body of states and no armed group: "donors", "engineers". */
export function isStateless({ country, kind, sector }: Actor): boolean {
  return country === null && kind !== 'igo' && kind !== 'armed-group' && sector !== 'REB'
}
