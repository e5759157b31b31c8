import { type EventType, QUADRANTS } from '../model/plover.ts'

const NUMBERS = {
  'verbal cooperation': 1,
  'material cooperation': 2,
  'verbal conflict': 3,
  'material conflict': 4,
} as const

/** The number of an event type's quadrant, as PLOVER's `quad_code` and GDELT's QuadClass have it: 1 to 4. */
export function quadrantNumber(type: EventType): 1 | 2 | 3 | 4 {
  return NUMBERS[QUADRANTS[type]]
}
