import type { Actor } from '../../model/actor.ts'
import type { Document } from '../../model/document.ts'
import type { Event, Participant } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'

/** Types of what is done for people, whoever governs them. */
const DONE_FOR: ReadonlySet<EventType> = new Set(['AID', 'AGREE', 'CONCEDE', 'RETREAT', 'SUPPORT'])

/** People who are helped, freed or let go as such; whom a state sends ("engineers") stand for it. */
const HELPED =
  /\b(?:children|civilians|evacuees|families|fishermen|homeless|hungry|inhabitants|migrants|orphans|patients|people|persons|refugees|residents|students|survivors|victims|villagers|women|wounded)\b/i

/**
 * People whom a clause names in the place of the other side, as those of the state that the story has for it: "feeds 900 villagers" is not
 * done to their government.
 *
 * @param parties whom the story has for the other side
 * @param confidence what that is worth
 * @returns null where the clause names no such people, or the story more than one state
 */
export function peopleOf(
  { type, recipients }: Event,
  { mentions }: Document,
  parties: readonly Participant[],
  confidence: number,
): readonly Participant[] | null {
  const [state, ...more] = parties.flatMap(({ mention }) => mentions[mention]!.actors)
  if (!DONE_FOR.has(type) || !state?.country || state.id !== state.country || more.length > 0) return null
  const isHelped = ({ mention, confidence: sure }: Participant) =>
    sure === 1 && mentions[mention]!.actors.every(isPeople)
  if (recipients.length === 0 || !recipients.every(isHelped)) return null
  const of = state.country
  return recipients.map((people) => ({ ...people, confidence, of }))
}

function isPeople({ kind, country, name }: Actor): boolean {
  return country === null && (kind === 'population' || kind === 'person') && HELPED.test(name)
}
