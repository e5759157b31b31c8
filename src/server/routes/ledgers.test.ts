import { expect, test } from 'vitest'
import { deskOver } from '../../../test/support/desk.ts'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import type { LedgersPage, LedgerView } from '../contract.ts'

async function desk() {
  const db = temporaryRecord()
  await keep(db, 'Norway delivered 40 tons of wheat to Iceland on 3 January 2024. Iceland accused Norway of piracy.', {
    date: '2024-01-10',
  })
  await keep(db, 'Norway promised Iceland 90 tons of wheat on 2 May 2023.', { date: '2023-05-03' })
  return deskOver(db)
}

test('a ledger rests on the claims that it is made from, and on no others between the two', async () => {
  const ask = await desk()
  const { ledger, basis } = (await ask<LedgerView>('/api/ledgers/Norway/ISL')).body
  expect(ledger.lines.map(({ kind, columns }) => [kind, columns.announced.total, columns.delivered.total])).toEqual([
    ['wheat', { low: 90, high: 90 }, { low: 40, high: 40 }],
  ])
  expect(basis).toMatchObject({ claims: 2, documents: 2, reports: 2 })
  expect((await ask<LedgerView>('/api/ledgers/NOR/ISL?since=2024-01-01')).body.basis).toMatchObject({ claims: 1 })
  expect((await ask<LedgerView>('/api/ledgers/ISL/NOR')).body).toMatchObject({
    ledger: { lines: [] },
    basis: { claims: 0, documents: 0, reports: 0 },
  })
})

test('ledgers are listed by who gives and who receives', async () => {
  const { items } = (await (await desk())<LedgersPage>('/api/ledgers')).body
  expect(items.map(({ a, b, claims }) => `${a.id} ${b.id} ${claims}`)).toEqual(['NOR ISL 2'])
})
