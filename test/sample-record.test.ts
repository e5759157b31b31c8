import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chancery } from './support/chancery.ts'

// What a first look at the sample record has to find, whatever else the reading learns.

const SAMPLE = 'data/sample-record/relations-of-the-1970s.jsonl'
const folder = mkdtempSync(join(tmpdir(), 'chancery-sample-'))
const record = ['--record', join(folder, 'record.db')]
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Found {
  readonly claim: { readonly evidence: { readonly exact: string }; readonly status: { readonly value: string } }
  readonly document: { readonly id: string; readonly title: string; readonly publisher: string }
  readonly happening: string
}
let claims: Found[]

beforeAll(async () => {
  const { code, stdout, stderr } = await chancery(['add', SAMPLE, '--jobs', '1', ...record])
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toContain('Added 30 documents')
  const found = await json('claims', '--limit', '1000')
  claims = found.claims
}, 60_000)

async function json(...args: string[]) {
  const { code, stdout, stderr } = await chancery([...args, ...record, '--json'])
  expect([code, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}

function claimOf(words: string): Found {
  const claim = claims.find(({ claim }) => claim.evidence.exact.includes(words))
  if (!claim) throw new Error(`No claim of the sample says "${words}"`)
  return claim
}

test('every document tells something, and none is bad', async () => {
  const { stdout } = await chancery(['log', '--bad', ...record])
  expect(stdout).not.toContain('relations-of-the-1970s')
  expect(new Set(claims.map(({ document }) => document.id)).size).toBe(30)
})

test('three texts of one agency are printed by others, and one of the copies drifts', async () => {
  const copies = await Promise.all(
    [
      'Chinese engines land, and questions with them',
      'A stomach ache that changed the world',
      'Sinai passes change hands',
    ].map((title) => json('show', claims.find(({ document }) => document.title === title)!.document.id)),
  )
  expect(new Set(copies.map(({ reprints }) => reprints.id)).size).toBe(3)
  for (const { reprints } of copies) expect(reprints.first.publisher).toBe('Meridian Wire')
  const [engines] = copies
  expect(engines.reprints.documents).toHaveLength(3)
  expect(engines.drift).toMatchObject([
    { publisher: 'Lakeside Courier', change: 'changed', from: { exact: 'said' }, to: { exact: 'admitted' } },
    { publisher: 'Lakeside Courier', change: 'dropped', from: { exact: 'alleged' }, to: null },
  ])
})

test('the ledger of China and Tanzania has what was announced, what came, two figures of one day and a denial', async () => {
  const { lines } = await json('ledger', 'CHN', 'TZA')
  const line = (kind: string) => lines.find((line: { kind: string }) => line.kind === kind)
  expect(line('money').columns.announced.total).toEqual({ low: 988_000_000, high: 988_000_000 })
  expect(line('truck')).toMatchObject({
    columns: { announced: { total: { low: 200 } }, delivered: { total: { low: 120 } } },
    outstanding: { low: 80, high: 80 },
  })
  const [day] = line('locomotive').columns.delivered.figures
  expect(day.values.map(({ amount }: { amount: number }) => amount).sort()).toEqual([25, 30])
  expect(line('rifle').columns.delivered.figures[0].denials).not.toEqual([])
})

test('a delivery is asserted by diplomats and denied by a ministry, and its three prints are one report', async () => {
  expect(claims.filter(({ claim }) => claim.status.value === 'denied').length).toBeGreaterThanOrEqual(5)
  const rifles = await json('show', claimOf('delivered 2,000 rifles').happening)
  expect(rifles.documents).toHaveLength(3)
  expect(rifles.independent).toMatchObject([{ name: 'Meridian Wire' }])
  expect(rifles.denies).toMatchObject([{ name: "Tanzania's foreign ministry" }])
})

test('the visit of 1972 is told by reports that do not come from one another', async () => {
  const visit = await json('show', claimOf('Nixon visited China from').happening)
  expect(visit.days).toEqual({ first: '1972-02-21', last: '1972-02-28' })
  expect(visit.independent.length).toBeGreaterThanOrEqual(3)
})

test('a brief is written as its file is named, printed as Markdown, or given as data', async () => {
  const file = join(folder, 'brief.html')
  const written = await chancery(['brief', 'China', 'tz', '--output', file, ...record])
  expect([written.code, written.stdout, written.stderr]).toEqual([0, '', ''])
  expect(readFileSync(file, 'utf8')).toMatch(
    /^<!doctype html>[\s\S]*<h1>China and Tanzania, 1 September 1967 to 16 July 1976/,
  )
  const printed = await chancery(['brief', 'China', 'tz', '--since', '1971-01-01', '--until', '1971-12-31', ...record])
  expect(printed.stdout).toMatch(/^# China and Tanzania, 1 January 1971 to 31 December 1971\n/)
  const brief = await json('brief', 'CHN', 'TZA')
  expect(brief).toMatchObject({
    sides: [{ id: 'CHN' }, { id: 'TZA' }],
    basis: { documents: 11, reports: 9 },
  })
  const wrong = await chancery(['brief', 'CHN', 'Tanzanya', ...record])
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('did you mean Tanzania (TZA)')])
})
