import { clean, shorten } from '../../formats/clean.ts'
import { count } from '../../formats/grouped.ts'
import { amountWords, daysWords, lineName, rangeWords } from '../../formats/ledger-words.ts'
import {
  type Column,
  type Figure,
  type Ledger,
  type LedgerLine,
  type Report,
  STAGES,
} from '../../record/ledger/types.ts'
import type { Style } from './style.ts'
import { columns, labelled } from './wrap.ts'

const NONE = '–'
const LABEL = 11
const LONGEST_WORDS = 200

/** What a ledger is printed with. */
export interface LedgerPage {
  readonly style: Style
  readonly width: number
}

/** A ledger to be read on a terminal: a table of what each line comes to, then figure by figure with who says so. */
export function ledgerText({ lines }: Ledger, page: LedgerPage): string {
  const dyads: LedgerLine[][] = []
  for (const line of lines) {
    const dyad = dyads.at(-1)
    if (dyad?.[0]?.giver.id === line.giver.id && dyad[0].receiver.id === line.receiver.id) dyad.push(line)
    else dyads.push([line])
  }
  return dyads.map((lines) => dyadText(lines, page)).join('\n')
}

function dyadText(lines: readonly LedgerLine[], page: LedgerPage): string {
  const { giver, receiver } = lines[0]!
  const title = `${clean(giver.name)} (${giver.id}) → ${clean(receiver.name)} (${receiver.id})`
  return [
    page.style.bold(title),
    '',
    table(lines, page),
    ...lines.flatMap((line) => ['', lineText(line, page)]),
    '',
  ].join('\n')
}

function table(lines: readonly LedgerLine[], { style }: LedgerPage): string {
  const rows = [
    ['', ...STAGES, 'outstanding'],
    ...lines.map((line) => [
      lineName(line),
      ...STAGES.map((stage) => columnWords(line.columns[stage])),
      line.outstanding === null ? (line.promised.total === null ? NONE : 'unknown') : rangeWords(line.outstanding),
    ]),
  ]
  // A column that is empty in every line would only take room.
  const shown = rows[0]!.map((_, i) => i === 0 || rows.slice(1).some((row) => row[i] !== NONE))
  const kept = rows.map((row) => row.filter((_, i) => shown[i]))
  const widths = kept[0]!.map((_, i) => Math.max(...kept.map((row) => columns(row[i]!))))
  return kept
    .map((row, r) => {
      const cells = row.map((cell, i) => {
        const pad = ' '.repeat(widths[i]! - columns(cell))
        return i === 0 ? cell + pad : pad + cell
      })
      return r === 0 ? style.dim(cells.join('  ')) : cells.join('  ')
    })
    .join('\n')
}

function columnWords({ total, unknown, figures, denials }: Column): string {
  if (figures.length === 0 && total === null) return denials.length > 0 ? 'denied' : NONE
  const known = total === null ? [] : [rangeWords(total)]
  return [...known, ...(unknown > 0 ? [known.length > 0 ? '+ unknown' : 'unknown'] : [])].join(' ')
}

function lineText(line: LedgerLine, page: LedgerPage): string {
  const rows = [page.style.bold(lineName(line))]
  for (const stage of STAGES) {
    const { figures, totals, denials } = line.columns[stage]
    for (const figure of figures) rows.push(figureText(figure, page))
    for (const total of totals) {
      const parts = total.parts === null ? '' : ` (figures by then: ${rangeWords(total.parts)})`
      rows.push(row('in all', `${amountWords(total)} ${stage}${parts} · ${daysWords(total.days)}`, page))
      rows.push(...total.reports.map((report) => said(report, page)))
    }
    for (const denial of denials) rows.push(row('denial', `of something ${stage}`, page), said(denial, page))
  }
  if (line.outstandingAbsent !== null && line.promised.total !== null)
    rows.push(row('open', `what is outstanding is unknown: ${line.outstandingAbsent}`, page))
  return rows.join('\n')
}

function figureText({ status, days, values, denials }: Figure, page: LedgerPage): string {
  const amounts = values.map(amountWords).join(page.style.caution(' or '))
  const rows = [row(status, `${amounts} · ${daysWords(days)}`, page)]
  for (const value of values) {
    const prefix = values.length > 1 ? `${amountWords(value)}: ` : ''
    rows.push(...value.reports.map((report) => said(report, page, prefix)))
  }
  for (const denial of denials) rows.push(said(denial, page, page.style.hostile('denied: ')))
  return rows.join('\n')
}

function said(
  { source, publishers, documents, words, repeated, jointly }: Report,
  page: LedgerPage,
  prefix = '',
): string {
  const where = publishers.length > 0 ? publishers.join(', ') : documents.join(', ')
  const notes = [
    repeated ? 'told again' : null,
    documents.length > 1 ? count(documents.length - 1, 'reprint') : null,
    jointly.length > 0 ? `together with ${jointly.join(', ')}` : null,
  ].filter((note) => note !== null)
  const note = notes.length === 0 ? '' : ` (${notes.join('; ')})`
  const quote = shorten(clean(words), LONGEST_WORDS)
  return row('', `${prefix}${clean(source ?? 'the writer')}, ${clean(where)}${note}: “${quote}”`, page)
}

function row(label: string, words: string, { style, width }: LedgerPage): string {
  return labelled(style.dim(label), words, LABEL + 5, width, '  ')
}
