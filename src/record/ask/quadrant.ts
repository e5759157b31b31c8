import { type EventType, QUADRANTS } from '../../model/plover.ts'

export const QUADRANT_NAMES = [
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict',
] as const
export type Quadrant = (typeof QUADRANT_NAMES)[number]

/** What has been done or is being done; all else is so far words. */
const DONE = new Set(['happened', 'ongoing', 'ended'])

/**
 * The quadrant of PLOVER's manual that an event counts in. What is only promised, planned, asked for or threatened counts as
 * verbal: aid that was promised is no delivery. Null for what is denied.
 */
export function quadrantOf(type: EventType, status: string): Quadrant | null {
  if (status === 'denied') return null
  const quadrant = QUADRANTS[type]
  return DONE.has(status) ? quadrant : (quadrant.replace('material', 'verbal') as Quadrant)
}
