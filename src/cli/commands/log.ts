import { clean } from '../../formats/clean.ts'
import { count } from '../../formats/grouped.ts'
import type { Database } from '../../record/database.ts'
import { countOutcomes, eachLogLine, listRuns, type Run } from '../../record/log/intake-log.ts'
import type { Context } from '../context.ts'
import { EXIT, Failure } from '../exit.ts'
import type { LogOptions } from '../options.ts'
import { withRecordOf } from '../with-record.ts'

/** `chancery log`: the runs of a record, or what became of every item of one. */
export async function logCommand(options: LogOptions, context: Context): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    const number = runOf(db, options)
    if (number === null) await printRuns(db, options, context)
    else await printItems(db, number, options, context)
    return EXIT.done
  })
}

/** The run whose items are asked for: one by its number, the newest for `--bad` alone; null for a list of runs. */
function runOf(db: Database, { run, bad }: LogOptions): number | null {
  const newest = listRuns(db, 1)[0]?.number ?? null
  if (run === undefined) return bad === true ? newest : null
  if (newest === null || run > newest) throw new Failure(`No run ${run}: the record has ${newest ?? 0}`)
  return run
}

async function printRuns(db: Database, { json, limit }: LogOptions, { out }: Context): Promise<void> {
  const runs = listRuns(db, limit).map((run) => ({ ...run, items: countOutcomes(db, run.number) }))
  if (json === true) return out.write(`${JSON.stringify(runs)}\n`)
  if (runs.length === 0) return out.write('No runs yet.\n')
  for (const run of runs) await out.write(`${runLine(run)}\n`)
}

function runLine({
  number,
  started,
  ended,
  command,
  items,
}: Run & { items: ReturnType<typeof countOutcomes> }): string {
  const counts = Object.entries(items).filter(([, value]) => value > 0)
  const what = counts.map(([outcome, value]) => `${value} ${outcome}`).join(', ') || 'nothing'
  const state = ended === null ? ' (cut off)' : ''
  return `${number}  ${started.slice(0, 19).replace('T', ' ')}  ${clean(command)}${state}: ${what}`
}

async function printItems(db: Database, run: number, { json, bad }: LogOptions, { out }: Context): Promise<void> {
  let items = 0
  for (const line of eachLogLine(db, run, bad === true ? 'bad' : null)) {
    items++
    const { outcome, input, reason, document } = line
    if (json === true) await out.write(`${JSON.stringify(line)}\n`)
    else await out.write(`${outcome.padEnd(9)}  ${clean(input)}: ${clean(reason ?? document ?? '')}\n`)
  }
  if (json !== true) await out.write(`${count(items, 'item')} of run ${run}.\n`)
}
