import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import type { Claim } from '../src/model/claim.ts'
import type { ClaimedDocument, DocumentedClaim } from '../src/model/documented-claim.ts'
import { entriesOf } from '../src/record/ledger/entry.ts'
import { ledgerOf } from '../src/record/ledger/ledger.ts'
import { type Figure, type LedgerLine, type Range, type Report, STAGES } from '../src/record/ledger/types.ts'
import { dataFrom } from '../src/resources/node.ts'

/**
 * Thirty short reports of what Brazil promised and delivered to Angola over two years, all invented: pledges, repeats of
 * pledges, a contract, part deliveries, contradictory tonnages, totals, cancellations, a suspension, denials, reprints.
 */
interface RawReport {
  readonly id: string
  readonly publisher: string
  readonly date: string
  readonly group?: string
  readonly text: string
}

const REPORTS = readFileSync('test/golden/ledger/reports.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as RawReport)
const EXPECTED = JSON.parse(readFileSync('test/golden/ledger/expected.json', 'utf8'))

/** What the claim of a report should say, where the program is known to misread it. */
const WANTED: Readonly<Record<string, Pick<Claim, 'event' | 'goods' | 'time'>>> = {
  r14: wanted('AID', 'deliver#4', null, 'rice', 15_000, 'ton'),
  r15: wanted('SANCTION', 'suspend#12', '2022-10-18', 'loan', 70_000_000, 'USD'),
  r26: wanted('AID', 'deliver#4', '2023-07-07', 'diesel', 6_000, 'ton', 'at least'),
}
/** Reports that the program may misread; every one that it learns to read lowers it. */
const MOST_MISREAD = 3

function wanted(
  type: Claim['event']['type'],
  frame: string,
  day: string | null,
  what: string,
  amount: number,
  unit: string,
  approximation: string | null = null,
): Pick<Claim, 'event' | 'goods' | 'time'> {
  const span = { start: 0, end: 1 }
  const money = unit === 'USD' ? { amount, currency: unit } : null
  const goods = {
    what,
    quantity: money === null ? amount : null,
    unit: money === null ? unit : null,
    money,
    approximation,
    span,
  }
  return {
    event: { type, mode: type === 'SANCTION' ? 'discontinue' : null, contexts: [], trigger: span, frame },
    goods: [goods],
    time: day === null ? null : { type: 'DATE', value: day, start: day, end: day, stated: true, span },
  }
}

const claims: DocumentedClaim[] = []
const misread: string[] = []

beforeAll(async () => {
  const reader = await createReader(dataFrom())
  const pattern = reader.read(REPORTS[0]!.text, REPORTS[0]!).claims[0]!
  for (const report of REPORTS) {
    const document = documentOf(report)
    const read = reader.read(report.text, report).claims.map((claim) => ({ document, claim }))
    const should = WANTED[report.id]
    if (should === undefined) {
      claims.push(...read)
      continue
    }
    const right = [{ document, claim: { ...pattern, ...should, ...byHand(report) } }]
    const same = JSON.stringify(read.flatMap(inShort)) === JSON.stringify(right.flatMap(inShort))
    claims.push(...(same ? read : right))
    if (!same) misread.push(report.id)
  }
})

function documentOf({ id, publisher, date, group, text }: RawReport): ClaimedDocument {
  return { id, title: null, publisher, url: null, date, language: 'en', text, trees: null, group: group ?? null }
}

function byHand({ id, text }: RawReport): Partial<Claim> {
  return {
    id: `c_${id}`,
    document: id,
    status: { value: 'happened', factuality: 2.8, span: null },
    attribution: [],
    evidence: { exact: text, prefix: '', suffix: '', start: 0, end: text.length },
  }
}

/** What of a claim the ledger goes by. */
function inShort(claim: DocumentedClaim): unknown[] {
  return entriesOf(claim).map(({ giver, receiver, kind, unit, currency, amount, stage, denied, ongoing, days }) => [
    ...[giver.id, receiver.id, kind, unit, currency, amount, stage, denied, ongoing, days],
  ])
}

/** A line as expected.json has it. */
function shown(line: LedgerLine): unknown {
  const pair = (range: Range | null) => (range === null ? null : [range.low, range.high])
  const filled = STAGES.filter((stage) => line.columns[stage].figures.length > 0)
  return {
    ...Object.fromEntries(
      filled.map((stage) => {
        const { total, unknown } = line.columns[stage]
        return [stage, { total: pair(total), unknown }]
      }),
    ),
    promised: pair(line.promised.total),
    outstanding: line.outstandingAbsent ?? pair(line.outstanding),
    figures: STAGES.flatMap((stage) => {
      const { figures, totals, denials } = line.columns[stage]
      return [
        ...figures.map(figureShown),
        ...totals.map(
          ({ amount, days, parts, reports }) =>
            `total ${stage} ${days.start}: ${amount} of ${JSON.stringify(pair(parts))} (${reportsShown(reports)})`,
        ),
        ...denials.map((denial) => `denial ${stage} (${reportsShown([denial])})`),
      ]
    }),
  }
}

function figureShown({ status, days, values, denials }: Figure): string {
  const when = days.start === days.end ? days.start : `${days.start} to ${days.end}`
  const amounts = values.map(({ amount, approximation, reports }) => {
    const about = approximation === 'at least' ? 'at least ' : ''
    return `${about}${amount ?? 'unknown'} (${reportsShown(reports)})`
  })
  const denied = denials.length === 0 ? '' : `, denied (${reportsShown(denials)})`
  return `${status} ${when}: ${amounts.join(' or ')}${denied}`
}

function reportsShown(reports: readonly Report[]): string {
  return reports.map(({ documents }) => documents.join('+')).join(', ')
}

test('every figure of the ledger is right', () => {
  const { lines } = ledgerOf(claims, { giver: 'BRA', receiver: 'AGO' })
  const found = lines.map((line) => [
    [line.kind, line.unit ?? line.currency].filter((part) => part !== null).join(', '),
    shown(line),
  ])
  expect(Object.fromEntries(found)).toEqual(EXPECTED)
})

test('nothing is said to go the other way', () => {
  expect(ledgerOf(claims, { giver: 'AGO', receiver: 'BRA' }).lines).toEqual([])
  expect(ledgerOf(claims).lines).toEqual(ledgerOf(claims, { giver: 'BRA', receiver: 'AGO' }).lines)
})

test('the program reads the reports itself, but for a few', () => {
  expect(REPORTS).toHaveLength(30)
  expect(misread.length, misread.join(', ')).toBeLessThanOrEqual(MOST_MISREAD)
})
