import Table from 'cli-table3'
import { clean } from '../../formats/clean.ts'
import { count } from '../../formats/grouped.ts'
import { type Accuracy, accuracy, type Share } from '../../record/reviews/accuracy.ts'
import { type Agreement, agreement, type PairAgreement } from '../../record/reviews/agreement.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import type { RecordOptions } from '../options.ts'
import { plainTable } from '../text/record/plain-table.ts'
import { withRecordOf } from '../with-record.ts'

/** `chancery accuracy`: how often the machine was right, field by field, by what people reviewed, and how far they agree. */
export async function accuracyCommand(options: RecordOptions, context: Context): Promise<number> {
  return withRecordOf(options, context, async (db) => {
    const found = accuracy(db)
    const agreed = agreement(db)
    const text = options.json === true ? JSON.stringify({ ...found, agreement: agreed }) : textOf(found, agreed)
    await context.out.write(`${text}\n`)
    return EXIT.done
  })
}

function textOf({ reviewed, claims, whole, fields }: Accuracy, { pairs }: Agreement): string {
  if (reviewed === 0) return 'Nothing is reviewed yet; see `chancery review`.'
  const table = new Table(plainTable(4))
  const row = (name: string, { right, of, share, low, high }: Share) =>
    share === null
      ? [name, '–', '', '']
      : [name, percent(share), `${percent(low!)} to ${percent(high!)}`, `${right} of ${of}`]
  table.push(['', 'right', '95 % interval', ''], row('claims', claims), row('whole claims', whole))
  for (const [field, share] of Object.entries(fields)) table.push(row(field, share))
  return `${table.toString()}\n${count(reviewed, 'claim')} reviewed. What \`chancery review\` shows first is what the machine is least sure of;
for an estimate of all claims review those of \`chancery review --random\`.${pairs.map(pairText).join('')}`
}

function pairText({ a, b, claims: { right, of, share }, kappa }: PairAgreement): string {
  const chance = kappa === null ? '' : `; kappa ${kappa.toFixed(2)}`
  const what = `judged ${count(of, 'claim')} in common and agree on ${right} (${percent(share ?? 0)}${chance})`
  return `\n${clean(a)} and ${clean(b)} ${what}.`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
