import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { chancery } from './support/chancery.ts'

const folder = mkdtempSync(join(tmpdir(), 'chancery-ledger-'))
afterAll(() => rmSync(folder, { recursive: true }))

const REPORTS = [
  {
    date: '2023-01-02',
    publisher: 'Gazette',
    text: 'Norway promised Malawi 90 tons of diesel, Foreign Minister Anna Berg said.',
  },
  { date: '2023-03-06', publisher: 'Herald', text: 'Norway delivered 40 tons of diesel to Malawi on Friday.' },
  {
    date: '2023-03-07',
    publisher: 'Courier',
    text: 'The Malawian government denied that Norway had delivered diesel to Malawi.',
  },
]
const LINES = REPORTS.map((report) => `${JSON.stringify(report)}\n`).join('')

test('shows a table, then every figure with who says so', async () => {
  const { stdout: claims } = await chancery(['read', '-', '--jsonl'], LINES)
  const { code, stdout, stderr } = await chancery(['ledger', 'Norway', 'MW', '-'], claims)
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toBe(`Norway (NOR) → Malawi (MWI)

              announced  delivered  outstanding
diesel, tons         90         40           50

diesel, tons
  pledge          90 · 2 January 2023 (day of the report)
                  Anna Berg, Gazette: “Norway promised Malawi 90 tons of diesel”
  completion      40 · 3 March 2023
                  the writer, Herald: “Norway delivered 40 tons of diesel to
                  Malawi on Friday”
                  denied: Malawian government, Courier: “that Norway had
                  delivered diesel to Malawi”
`)
})

test('asks the record, and says what is wrong with a name', async () => {
  const record = join(folder, 'record.db')
  expect((await chancery(['add', '-', '--record', record], LINES)).code).toBe(0)
  const { code, stdout } = await chancery(['ledger', 'no', 'Malawi', '--record', record, '--json'])
  expect(code).toBe(0)
  const { lines } = JSON.parse(stdout)
  expect(lines).toMatchObject([{ kind: 'diesel', unit: 'ton', outstanding: { low: 50, high: 50 } }])
  expect(lines[0].columns.delivered.figures[0].denials).toHaveLength(1)
  const until = await chancery(['ledger', 'NOR', 'MWI', '--until', '2023-01-31', '--record', record, '--json'])
  expect(JSON.parse(until.stdout).lines).toMatchObject([{ outstanding: { low: 90, high: 90 } }])
  const wrong = await chancery(['ledger', 'NOR', 'Malawy', '--record', record])
  expect([wrong.code, wrong.stderr]).toEqual([
    1,
    expect.stringContaining('No actor "Malawy": did you mean Malawi (MWI)'),
  ])
  const none = await chancery(['ledger', 'MWI', 'NOR', '--record', record])
  expect(none.stdout).toBe('Nothing is reported of MWI giving NOR anything.\n')
})
