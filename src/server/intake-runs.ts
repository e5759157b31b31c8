import { complaint } from '../intake/item.ts'
import type { RunState } from '../jobs/add/background.ts'
import type { Database } from '../record/database.ts'
import { countAdded, countOutcomes, listLog, type Run } from '../record/log/intake-log.ts'
import type { IntakeRun } from './contract.ts'

/** What could not be read that is shown of a run. */
const MOST_COMPLAINTS = 50

/** A run of this desk. */
export function ownRun({ run, command, started, ended, state, tally, done, bytes, complaints }: RunState): IntakeRun {
  const over = ended === null ? 'stopped' : 'done'
  return {
    ...{ run, command, started, ended, done, bytes },
    state: state === 'over' ? over : state,
    documents: { ...tally.documents },
    claims: tally.claims,
    words: tally.words,
    complaints: [...complaints],
  }
}

/** A run that this desk knows from the log alone. */
export function loggedRun(db: Database, { number, command, started, ended }: Run): IntakeRun {
  const bad = listLog(db, { run: number, outcome: 'bad' }, MOST_COMPLAINTS).reverse()
  return {
    ...{ run: number, command, started, ended, done: 0, bytes: 0 },
    state: ended === null ? 'open' : 'done',
    documents: { ...countOutcomes(db, number), skipped: 0 },
    ...countAdded(db, number),
    complaints: bad.map(({ input, reason }) => complaint({ name: input, reason: reason ?? '' })),
  }
}
