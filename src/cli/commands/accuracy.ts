import Table from 'cli-table3'
import { clean } from '../../formats/clean.ts'
import { count } from '../../formats/grouped.ts'
import { type Accuracy, accuracy } from '../../record/reviews/accuracy.ts'
import { type Agreement, agreement, type PairAgreement } from '../../record/reviews/agreement.ts'
import type { Share } from '../../record/reviews/share-of.ts'
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

function textOf({ reviewed, claims, whole, fields, types, confidence }: Accuracy, { pairs }: Agreement): string {
  if (reviewed === 0) return 'Nothing is reviewed yet; see `chancery review`.'
  const rows = [row('claims', claims), row('whole claims', whole)]
  const ofFields = Object.entries(fields).map(([field, share]) => row(field, share))
  const ofTypes = types.map(({ type, claims: ofType }) => row(type, ofType))
  const worth = confidence.map(({ field, said, right }) => row(`${field}, said ${percent(said)}`, right))
  return `${table('', [...rows, ...ofFields])}

${table('claims by type', ofTypes)}

${table('confidence', worth)}

${count(reviewed, 'claim')} reviewed. What \`chancery review\` shows first is what the machine is least sure of;
for an estimate of all claims review those of \`chancery review --random\`.${pairs.map(pairText).join('')}`
}

type Row = readonly [name: string, right: string, interval: string, counts: string]

function table(name: string, rows: readonly Row[]): string {
  const shown = new Table(plainTable(4))
  shown.push([name, 'right', '95 % interval', ''], ...rows.map((each) => [...each]))
  return shown.toString()
}

function row(name: string, { right, of, share, low, high }: Share): Row {
  if (share === null) return [name, '–', '', '']
  return [name, percent(share), `${percent(low!)} to ${percent(high!)}`, `${right} of ${of}`]
}

function pairText({ a, b, claims: { right, of, share }, kappa }: PairAgreement): string {
  const chance = kappa === null ? '' : `; kappa ${kappa.toFixed(2)}`
  const what = `judged ${count(of, 'claim')} in common and agree on ${right} (${percent(share ?? 0)}${chance})`
  return `\n${clean(a)} and ${clean(b)} ${what}.`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
