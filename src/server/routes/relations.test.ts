import { expect, test } from 'vitest'
import { deskOver } from '../../../test/support/desk.ts'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { relateDocument } from '../../record/relate.ts'
import type { LedgersPage, LedgerView, Problem, RelationsPage, RelationView } from '../contract.ts'

const TEXTS = [
  [
    'Norway delivered 40 tons of wheat to Kenya on 19 February 2024, Kenyan President John Odinga said.',
    'Harbour News',
  ],
  [
    'It rained in Mombasa all day long. Norway delivered 60 tons of wheat to Kenya on 19 February 2024.',
    'The Daily Record',
  ],
  ['Norway denied that it had delivered wheat to Kenya on 19 February 2024.', 'The Evening Post'],
  ['Kenya thanked Norway. Norway promised Ghana 300 buses. Peru accused Chile of piracy.', 'Harbour News'],
] as const

async function desk() {
  const db = temporaryRecord()
  for (const [i, [text, publisher]] of TEXTS.entries())
    relateDocument(db, await keep(db, text, { date: `2024-02-2${i}`, publisher }))
  return deskOver(db)
}

test('relations are pairs with most claims first, each once', async () => {
  const ask = await desk()
  const { body } = await ask<RelationsPage>('/api/relations')
  expect(body.items.map(({ a, b, claims, conflict }) => [a.id, b.id, claims, conflict])).toEqual([
    ['KEN', 'NOR', 4, 0],
    ['CHL', 'PER', 1, 1],
    ['GHA', 'NOR', 1, 0],
  ])
  const first = await ask<RelationsPage>('/api/relations?limit=2')
  const rest = await ask<RelationsPage>(`/api/relations?limit=2&cursor=${first.body.next}`)
  expect([...first.body.items, ...rest.body.items]).toEqual(body.items)
  expect(rest.body.next).toBe(null)
})

test('a relation counts the same as the claims that its parts lead to', async () => {
  const ask = await desk()
  const { body } = await ask<RelationView>('/api/relations/Kenya/no')
  expect([body.a.id, body.b.id, body.by]).toEqual(['KEN', 'NOR', 'month'])
  expect(body.basis).toMatchObject({ claims: 4, documents: 4, reports: 4 })
  expect(body.voices).toEqual({ named: 2, anonymous: 0, writer: 2 })
  expect(body.sides).toEqual({ a: 1, b: 1, others: 0 })
  expect(body.speakers).toMatchObject([
    { name: 'John Odinga', country: 'KEN', claims: 1 },
    { name: 'Norway', country: 'NOR', claims: 1 },
  ])
  expect(body.publishers.reduce((sum, { claims }) => sum + claims, 0)).toBe(4)
  expect(body.types.find(({ type }) => type === 'AID')).toEqual({
    ...{ type: 'AID', label: 'provides aid or material to', forward: 0, backward: 3 },
  })
  expect(body.timeline.rows).toMatchObject([{ period: '2024-02', backward: { 'material cooperation': 1 } }])
  expect(body.ledgers.backward.lines).toMatchObject([{ kind: 'wheat', unit: 'ton' }])
  expect(body.ledgers.forward.lines).toEqual([])
  expect(body.happenings.map(({ independent }) => independent)).toEqual([3, 1])
})

test('a relation is told by what its filter chooses, and from the other side as well', async () => {
  const ask = await desk()
  const { body } = await ask<RelationView>('/api/relations/NOR/KEN?by=week&type=AID&status=happened')
  expect(body.basis.claims).toBe(2)
  expect(body.types).toMatchObject([{ type: 'AID', forward: 2, backward: 0 }])
  expect(body.timeline.rows.map(({ period }) => period)).toEqual(['2024-W08'])
  const none = await ask<RelationView>('/api/relations/NOR/Fiji')
  expect(none.body).toMatchObject({
    basis: { claims: 0 },
    types: [],
    speakers: [],
    happenings: [],
    timeline: { rows: [] },
  })
})

test.each([
  ['/api/relations/Norwya/KEN', 404, 'unknown_name', 'did you mean Norway (NOR)?'],
  ['/api/relations/NOR/Norway', 400, 'bad_request', 'wanted two actors'],
  ['/api/relations/NOR/KEN?by=day', 400, 'bad_request', 'wanted one of week, month, quarter'],
  ['/api/ledgers/NOR/Nobody%20at%20all', 404, 'unknown_name', 'No actor "Nobody at all"'],
])('%s is refused with %i', async (path, status, code, words) => {
  const ask = await desk()
  const answer = await ask<Problem>(path)
  expect(answer).toMatchObject({ status, body: { error: { code } } })
  expect(answer.body.error.message).toContain(words)
})

test('ledgers are pairs of who gives and who receives, and each is what the command line tells', async () => {
  const ask = await desk()
  const { body } = await ask<LedgersPage>('/api/ledgers')
  expect(body.items.map(({ a, b, claims, first }) => [a.id, b.id, claims, first])).toEqual([
    ['NOR', 'KEN', 3, '2024-02-19'],
    ['NOR', 'GHA', 1, '2024-02-23'],
  ])
  const first = await ask<LedgersPage>('/api/ledgers?limit=1')
  const rest = await ask<LedgersPage>(`/api/ledgers?limit=1&cursor=${first.body.next}`)
  expect([...first.body.items, ...rest.body.items]).toEqual(body.items)
  const ledger = await ask<LedgerView>('/api/ledgers/Norway/Ghana?until=2024-03-01')
  expect(ledger.body).toMatchObject({ giver: { id: 'NOR' }, receiver: { name: 'Ghana' }, basis: { claims: 1 } })
  expect(ledger.body.ledger.lines).toMatchObject([{ kind: 'bus', columns: { announced: { total: { low: 300 } } } }])
  expect((await ask<LedgerView>('/api/ledgers/Norway/Ghana?since=2025-01-01')).body.ledger.lines).toEqual([])
})
