import type { StatusValue } from '../../model/event.ts'

/** Statuses from the surest on: what one denies and another tells has been told. */
export const SUREST_STATUSES = [
  ...(['happened', 'ended', 'ongoing', 'planned', 'promised'] as const),
  ...(['threatened', 'requested', 'possible', 'denied'] as const),
] satisfies readonly StatusValue[]
