import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { createReader } from '../src/languages/reader.ts'
import type { ClaimedDocument, DocumentedClaim } from '../src/model/documented-claim.ts'
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

const claims: DocumentedClaim[] = []

beforeAll(async () => {
  const reader = await createReader(dataFrom())
  for (const report of REPORTS) {
    const document = documentOf(report)
    claims.push(...reader.read(report.text, report).claims.map((claim) => ({ document, claim })))
  }
})

function documentOf({ id, publisher, date, group, text }: RawReport): ClaimedDocument {
  return { id, title: null, publisher, url: null, date, language: 'en', text, trees: null, group: group ?? null }
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
  expect(REPORTS).toHaveLength(30)
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
