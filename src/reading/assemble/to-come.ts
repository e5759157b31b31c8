import type { StatusValue } from '../../model/event.ts'
import type { EventType } from '../../model/plover.ts'

/** What is done together or given, and is AGREE while it is only planned or promised. */
const GIVEN: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE', 'AID'])

/** The type of an event by its status, where more than grammar says that it is to come: "renewed the offer to mediate" (manual: AGREE), "Peru to free sailors" (CONCEDE). */
export function typeToCome(type: EventType, status: StatusValue): EventType {
  if (type === 'RETREAT' && status === 'planned') return 'CONCEDE'
  return GIVEN.has(type) && (status === 'planned' || status === 'promised') ? 'AGREE' : type
}
