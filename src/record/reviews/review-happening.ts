import type { Database } from '../database.ts'
import { mergeHappenings, splitHappening } from '../happenings/decide.ts'
import { SqliteHappeningIndex } from '../happenings/sqlite-happening-index.ts'
import { RecordError } from '../record-error.ts'
import { appendReview } from './review.ts'
import type { By } from './review-claim.ts'

type NotedBy = By & { readonly note: string | null }

/**
 * Says that two happenings are one event. Their claims stay together whatever is added later.
 *
 * @returns the ids of the happenings that changed
 * @throws RecordError where one of them is not there
 */
export function joinHappenings(db: Database, from: string, into: string, by: NotedBy): string[] {
  return decide(db, () => {
    appendReview(db, {
      ...by,
      kind: 'merge',
      subject: 'happening',
      id: into,
      field: null,
      value: { from },
      machine: undefined,
    })
    return mergeHappenings(new SqliteHappeningIndex(db), into, from)
  })
}

/**
 * Says that some claims of a happening tell of another event than the rest. They stay apart whatever is added later.
 *
 * @returns the ids of the happenings that changed
 * @throws RecordError where the happening is not there, or the claims are none or all of its own
 */
export function partHappening(db: Database, id: string, claims: readonly string[], by: NotedBy): string[] {
  return decide(db, () => {
    appendReview(db, {
      ...by,
      kind: 'split',
      subject: 'happening',
      id,
      field: null,
      value: { claims },
      machine: undefined,
    })
    return splitHappening(new SqliteHappeningIndex(db), id, claims)
  })
}

/** The review is kept only where the decision can be. */
function decide(db: Database, work: () => string[]): string[] {
  try {
    return db.transaction(work)
  } catch (error) {
    throw error instanceof RecordError ? error : new RecordError((error as Error).message, { cause: error })
  }
}
