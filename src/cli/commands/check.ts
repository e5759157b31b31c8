import { count } from '../../formats/grouped.ts'
import { check } from '../../record/check/check.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { RecordOptions } from '../options.ts'
import { withRecordOf } from '../with-record.ts'

/** `chancery check`: says what is in the record and what is wrong with it. */
export async function checkCommand(options: RecordOptions, context: Context): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    const report = check(db)
    const { problems, claims, counts } = report
    if (options.json === true) await context.out.write(`${JSON.stringify(report)}\n`)
    else {
      const rows = Object.entries(counts).map(([what, rows]) => count(rows, what.replace(/s$/, '')))
      const found = problems.length === 0 ? 'Nothing is wrong.' : problems.join('\n')
      await context.out.write(`${rows.join(', ')}.\n${count(claims, 'claim')} compared with the words.\n${found}\n`)
    }
    return problems.length === 0 ? EXIT.done : EXIT.failed
  })
}
