import type { Actor, Mention } from '../../model/actor.ts'
import type { Event } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'

/** Types of what is said of a thing, for or against it. */
const SAID: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'SUPPORT'])

/**
 * Whether lawmakers or parties say something: "a senator called for longer jail terms", "the deputies wanted to know why". Whom they name they mean;
 * whom they do not name is at home, and no other state of the story.
 */
export function isPartisan({ type, actors }: Pick<Event, 'type' | 'actors'>, mentions: readonly Mention[]): boolean {
  const isOne = ({ kind, sector }: Actor) =>
    kind === 'party' || sector === 'PTY' || (kind === 'person' && sector === 'LEG')
  return SAID.has(type) && actors.length > 0 && actors.every(({ mention }) => mentions[mention]!.actors.every(isOne))
}
