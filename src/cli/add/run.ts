import type { IntakeOptions } from '../../intake/intake-options.ts'
import type { IntakeItem } from '../../intake/item.ts'
import { addRun } from '../../jobs/add/add-run.ts'
import { earlierRuns } from '../../jobs/add/earlier-runs.ts'
import { newTally } from '../../jobs/add/tally.ts'
import { readerPool } from '../../jobs/read/reader-pool.ts'
import type { Database } from '../../record/database.ts'
import { startRun } from '../../record/log/intake-log.ts'
import { openRecord } from '../../record/open-record.ts'
import { readActors } from '../actors.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { AddOptions } from '../options.ts'
import { recordFile } from '../record-file.ts'
import { progressBar } from './progress.ts'
import { summaryText } from './summary.ts'

/** What a run adds: the command as the log shows it, how many bytes there are (0 where unknown), and the items. */
export interface Source {
  readonly command: string
  bytes(given: IntakeOptions): Promise<number>
  items(given: IntakeOptions): AsyncIterable<IntakeItem>
}

/** Adds all items of a source to the record, says what became of them, and returns the exit code. */
export async function runAdding(source: Source, options: AddOptions, context: Context): Promise<number> {
  const db = openRecord(recordFile(options.record, context.env))
  const stop = new AbortController()
  const forget = context.onInterrupt(() => stop.abort())
  const pool = readerPool(options.jobs, await readActors(options.actors, context.stdin))
  const tally = newTally()
  try {
    const given = givenOf(db, options, stop.signal, context)
    const progress = progressBar(context.errors, await source.bytes(given), context.complain)
    try {
      const run = startRun(db, source.command, new Date().toISOString())
      await addRun(source.items(given), {
        ...{ db, pool, run, tally, signal: stop.signal },
        now: () => new Date().toISOString(),
        complain: progress.say,
        done: (offset) => progress.update(offset, tally),
      })
    } finally {
      progress.stop()
    }
  } finally {
    forget()
    await pool.close()
    db.close()
  }
  const summary = options.json === true ? JSON.stringify(tally) : summaryText(tally, stop.signal.aborted)
  await context.out.write(`${summary}\n`)
  if (stop.signal.aborted) return EXIT.interrupted
  return tally.documents.bad > 0 ? EXIT.failed : EXIT.done
}

/** What intake is told: what the command says, and what the record knows of earlier runs. */
function givenOf(db: Database, options: AddOptions, signal: AbortSignal, { stdin }: Context): IntakeOptions {
  const { date, publisher, title, url, encoding, language, column } = options
  const said = { date, publisher, title, url, encoding, language, columns: column }
  return {
    ...{ stdin, signal, ...earlierRuns(db) },
    ...{ allowPrivate: options.allowPrivate === true, followLinks: options.follow },
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
  }
}
