import { expect, test } from 'vitest'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { entriesOf } from '../ledger/entry.ts'
import { ledgerOf } from '../ledger/ledger.ts'
import { documentedClaims } from './documented-claims.ts'
import { givingClaims } from './giving-claims.ts'

test('every claim that makes an entry of a ledger is looked at, with its document', async () => {
  const db = temporaryRecord()
  for (const [text, date] of [
    ['Norway delivered 40 tons of wheat to Iceland on 3 January 2024.', '2024-01-10'],
    ['Norway promised Iceland 90 buses. Norway denied that it had delivered rifles to Iceland.', '2023-05-03'],
    ['Norway and Iceland signed a contract on 12 ferries. Iceland bought 30 trucks from Norway.', '2023-06-03'],
    ['Norway suspended its aid to Iceland. Norway cancelled the delivery of 5 tractors to Iceland.', '2023-07-03'],
    [
      'Norway gave Iceland aid. Norway could deliver 7 boats to Iceland. Iceland asked Norway for 9 boats.',
      '2023-08-03',
    ],
    ['Iceland accused Norway of piracy. Norway attacked Iceland with 20 missiles.', '2023-09-03'],
  ] as const)
    await keep(db, text, { date, publisher: 'The Northern Ledger' })
  const all = [...documentedClaims(db, {}, false)]
  const giving = [...givingClaims(db, {})]
  const inOrder = (claims: typeof all) => claims.toSorted((a, b) => (a.claim.id < b.claim.id ? -1 : 1))
  const making = all.filter((claim) => entriesOf(claim).length > 0)
  expect(making.length).toBeGreaterThan(5)
  expect(inOrder(giving)).toEqual(expect.arrayContaining(inOrder(making)))
  expect(giving.length).toBeLessThan(all.length)
  expect(ledgerOf(giving)).toEqual(ledgerOf(all))
})
