import type { LogOutcome } from '../../record/log/intake-log.ts'

/** What a run of `add` has done so far. */
export interface Tally {
  readonly documents: Record<LogOutcome | 'skipped', number>
  /** Unread documents by language ("?" where it is not known). */
  readonly unread: Record<string, number>
  claims: number
  words: number
}

export function newTally(): Tally {
  return {
    documents: { added: 0, unread: 0, known: 0, elsewhere: 0, bad: 0, skipped: 0 },
    unread: {},
    claims: 0,
    words: 0,
  }
}

/** Items that are done, whatever became of them. */
export function itemsOf({ documents }: Tally): number {
  return Object.values(documents).reduce((sum, count) => sum + count, 0)
}
