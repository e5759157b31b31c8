import { endRun, isDone, startRun } from '../../record/log/intake-log.ts'
import { openRecord } from '../../record/open-record.ts'
import { readActors } from '../actors.ts'
import { addItems } from '../add/adder.ts'
import { intake, survey } from '../add/plain-intake.ts'
import { progressBar } from '../add/progress.ts'
import { summaryText } from '../add/summary.ts'
import { newTally } from '../add/tally.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { AddOptions } from '../options.ts'
import { recordFile } from '../record-file.ts'
import { readerPool } from '../workers/reader-pool.ts'

/** `chancery add`: reads what is new in the inputs into the record; what it has already is passed over. */
export async function addCommand(inputs: readonly string[], options: AddOptions, context: Context): Promise<number> {
  const db = openRecord(recordFile(options.record, context.env))
  const stop = new AbortController()
  const forget = context.onInterrupt(() => stop.abort())
  const pool = readerPool(options.jobs, await readActors(options.actors, context.stdin))
  const tally = newTally()
  try {
    const { bytes } = await survey(inputs)
    const progress = progressBar(context.errors, bytes, context.complain)
    try {
      const run = startRun(db, ['add', ...inputs].join(' '), new Date().toISOString())
      const given = {
        stdin: context.stdin,
        signal: stop.signal,
        isDone: (key: string) => isDone(db, key),
        ...(options.date === undefined ? {} : { date: options.date }),
        ...(options.publisher === undefined ? {} : { publisher: options.publisher }),
        ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
      }
      await addItems(intake(inputs, given), {
        ...{ db, pool, run, tally, signal: stop.signal },
        now: () => new Date().toISOString(),
        complain: progress.say,
        done: (offset) => progress.update(offset, tally),
      })
      if (!stop.signal.aborted) endRun(db, run, new Date().toISOString())
    } finally {
      progress.stop()
    }
  } finally {
    forget()
    await pool.close()
    db.close()
  }
  await context.out.write(
    options.json === true ? `${JSON.stringify(tally)}\n` : `${summaryText(tally, stop.signal.aborted)}\n`,
  )
  if (stop.signal.aborted) return EXIT.interrupted
  return tally.documents.bad > 0 ? EXIT.failed : EXIT.done
}
