import Table from 'cli-table3'
import { count } from '../../formats/grouped.ts'
import { type Accuracy, accuracy, type Share } from '../../record/reviews/accuracy.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { RecordOptions } from '../options.ts'
import { plainTable } from '../text/record/plain-table.ts'
import { withRecordOf } from '../with-record.ts'

/** `chancery accuracy`: how often the machine was right, field by field, by what people reviewed. */
export async function accuracyCommand(options: RecordOptions, context: Context): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    const found = accuracy(db)
    await context.out.write(options.json === true ? `${JSON.stringify(found)}\n` : textOf(found))
    return EXIT.done
  })
}

function textOf({ reviewed, claims, whole, fields }: Accuracy): string {
  if (reviewed === 0) return 'Nothing is reviewed yet; see `chancery review`.\n'
  const table = new Table(plainTable(4))
  const row = (name: string, { right, of, share, low, high }: Share) =>
    share === null
      ? [name, '–', '', '']
      : [name, percent(share), `${percent(low!)} to ${percent(high!)}`, `${right} of ${of}`]
  table.push(['', 'right', '95 % interval', ''], row('claims', claims), row('whole claims', whole))
  for (const [field, share] of Object.entries(fields)) table.push(row(field, share))
  return `${table.toString()}\n${count(reviewed, 'claim')} reviewed. What \`chancery review\` shows first is what the machine is least sure of;
for an estimate of all claims review those of \`chancery review --random\`.\n`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
