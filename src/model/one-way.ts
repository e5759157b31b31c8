import type { EventType } from './plover.ts'

/** Types of what several who do it together do to another, and not to one another: blame, ask, refuse, threaten, give. */
export const ONE_WAY: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN', 'AID'])
