import type { ClaimActor } from '../../model/claim.ts'
import type { Event } from '../../model/event.ts'
import { type EventType, STATE_SECTORS } from '../../model/plover.ts'

/** Whether a party is a state or a body of states, and not people of one: it does not take to the street. */
export function isStateItself({ kind, sector }: ClaimActor): boolean {
  if (kind === 'igo') return true
  return kind !== 'person' && kind !== 'population' && sector !== null && STATE_SECTORS.has(sector)
}

/** The type of an event by who does it: a ministry that "protested" complains, where people that protested marched. */
export function typeByDoer({ type, frame }: Pick<Event, 'type' | 'frame'>, actors: readonly ClaimActor[]): EventType {
  const isComplaint = type === 'PROTEST' && /^protest\.[nv]\b|^protest#/.test(frame)
  return isComplaint && actors.length > 0 && actors.every(isStateItself) ? 'ACCUSE' : type
}
