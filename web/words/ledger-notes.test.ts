import { expect, test } from 'vitest'
import type { Column, LedgerLine, Report } from '../../src/record/ledger/types.ts'
import { columnWords, disputeWords, lineId, outstandingWords } from './ledger-notes.ts'

const NOTHING: Column = { figures: [], totals: [], total: null, unknown: 0, denials: [] }
const report = (source: string | null) => ({ source }) as Report
const figure = (values: number, denials: readonly Report[] = []): Column['figures'][number] => ({
  status: 'completion',
  days: { start: null, end: null, stated: false },
  values: Array.from({ length: values }, () => ({ amount: 1, approximation: null, reports: [] })),
  denials,
})

test('a stage is said in words', () => {
  expect(columnWords(NOTHING)).toBeNull()
  expect(columnWords({ ...NOTHING, total: { low: 25, high: 30 } })).toBe('25–30')
  expect(columnWords({ ...NOTHING, total: { low: 25, high: 25 }, unknown: 1 })).toBe('25 and more without an amount')
  expect(columnWords({ ...NOTHING, figures: [figure(1)] })).toBe('no amount given')
  expect(columnWords({ ...NOTHING, denials: [report('Job Lusinde')] })).toBe('denied')
})

test('contradictions are said, each denier once', () => {
  expect(disputeWords({ ...NOTHING, figures: [figure(1)] })).toEqual([])
  expect(disputeWords({ ...NOTHING, figures: [figure(2, [report('Job Lusinde')])], denials: [report(null)] })).toEqual([
    'reports differ',
    'denied by Job Lusinde and the writer',
  ])
  expect(disputeWords({ ...NOTHING, denials: [report('Fang Yi'), report('Fang Yi')] })).toEqual(['denied by Fang Yi'])
})

test('what is outstanding is said where anything is promised', () => {
  const line = (given: Partial<LedgerLine>) => ({ outstanding: null, outstandingAbsent: null, ...given }) as LedgerLine
  const promised = { total: { low: 200, high: 200 }, unknown: 0 }
  expect(outstandingWords(line({ promised, outstanding: { low: 80, high: 80 } }))).toBe('80 outstanding')
  expect(outstandingWords(line({ promised, outstanding: { low: 0, high: 0 } }))).toBe('nothing outstanding')
  expect(outstandingWords(line({ promised, outstandingAbsent: 'a delivery has no amount' }))).toBe(
    'what is outstanding is not known: a delivery has no amount',
  )
  expect(outstandingWords(line({ promised: { total: null, unknown: 0 } }))).toBeNull()
})

test('lines have places of their own on a page', () => {
  expect(lineId({ kind: 'rail', unit: 'ton', currency: null, per: null })).toBe('rail-ton')
  expect(lineId({ kind: 'money', unit: null, currency: 'CNY', per: null })).toBe('money-CNY')
  expect(lineId({ kind: 'passenger coach', unit: null, currency: null, per: null })).toBe('passenger-coach')
  expect(lineId({ kind: null, unit: null, currency: null, per: null })).toBe('not-named')
})
