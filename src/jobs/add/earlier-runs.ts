import type { IntakeOptions } from '../../intake/intake-options.ts'
import type { Database } from '../../record/database.ts'
import { isDone } from '../../record/log/intake-log.ts'
import { validatorsOf } from '../../record/log/validators.ts'

/** What intake is told of earlier runs: what is done already, and what servers said of the pages that were fetched. */
export function earlierRuns(db: Database): Required<Pick<IntakeOptions, 'isDone' | 'validatorsOf'>> {
  return { isDone: (key) => isDone(db, key), validatorsOf: (url) => validatorsOf(db, url) }
}
