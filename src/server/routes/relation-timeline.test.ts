import { expect, test } from 'vitest'
import { deskOver } from '../../../test/support/desk.ts'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import type { ClaimsPage, Problem, RelationTimeline, RelationView } from '../contract.ts'

async function desk() {
  const db = temporaryRecord()
  await keep(db, 'Norway delivered 40 tons of wheat to Iceland on 3 January 2014. Norway accused Peru of piracy.', {
    date: '2014-01-10',
  })
  await keep(db, 'Iceland accused Norway of piracy on 4 March 2024.', { date: '2024-03-10' })
  return deskOver(db)
}

test('the timeline alone is that of the relation, in periods that can be told apart', async () => {
  const ask = await desk()
  const long = (await ask<RelationTimeline>('/api/relations/NOR/ISL/timeline')).body
  expect(long.by).toBe('quarter')
  expect(long.timeline.rows.map(({ period }) => period)).toHaveLength(41)
  const short = (await ask<RelationTimeline>('/api/relations/NOR/ISL/timeline?since=2024-01-01')).body
  expect(short).toMatchObject({ by: 'week', a: { name: 'Norway' }, b: { name: 'Iceland' }, basis: { claims: 1 } })
  expect(short.timeline.rows.map(({ period }) => period)).toEqual(['2024-W10'])
  const asked = '?by=month&context=economic'
  const [alone, whole] = [
    (await ask<RelationTimeline>(`/api/relations/NOR/ISL/timeline${asked}`)).body,
    (await ask<RelationView>(`/api/relations/NOR/ISL${asked}`)).body,
  ]
  expect(alone).toEqual({ a: whole.a, b: whole.b, by: 'month', timeline: whole.timeline, basis: whole.basis })
})

test('the other way round, the same is told', async () => {
  const ask = await desk()
  const there = (await ask<RelationView>('/api/relations/NOR/ISL')).body
  const back = (await ask<RelationView>('/api/relations/ISL/NOR')).body
  expect(back.types).toEqual(there.types.map((row) => ({ ...row, forward: row.backward, backward: row.forward })))
  expect(back.sides).toEqual({ ...there.sides, a: there.sides.b, b: there.sides.a })
  expect(back.ledgers).toEqual({ forward: there.ledgers.backward, backward: there.ledgers.forward })
})

test.each(['', '/timeline'])('a party is not related to itself%s', async (part) => {
  const { status, body } = await (await desk())<Problem>(`/api/relations/NOR/Norway${part}`)
  expect([status, body.error.code]).toEqual([400, 'bad_request'])
})

test('every number of claims is of those that its filter lets through', async () => {
  const db = temporaryRecord()
  await keep(
    db,
    `Norway delivered 40 tons of wheat to Iceland on 3 January 2014, the Norwegian ambassador, Kari Nilsen, said.
    Norway denied that it had delivered rifles to Iceland. Officials in Oslo said that Iceland had threatened Norway.`,
    { date: '2014-01-10', publisher: 'The Northern Ledger' },
  )
  await keep(db, 'Iceland accused Norway of piracy on 4 March 2024.', {
    date: '2024-03-10',
    publisher: 'Uhuru Standard',
  })
  const ask = await deskOver(db)
  const view = (await ask<RelationView>('/api/relations/NOR/ISL')).body
  const count = async (query: object) => {
    const search = new URLSearchParams(query as Record<string, string>)
    return (await ask<ClaimsPage>(`/api/claims?${search}`)).body.basis.claims
  }
  const between = 'NOR,ISL'
  expect(await count({ between, status: 'denied' })).toBe(view.denials)
  expect(view.denials).toBeGreaterThan(0)
  for (const voice of ['named', 'anonymous', 'writer'] as const)
    expect(await count({ between, voice })).toBe(view.voices[voice])
  expect(await count({ between, side: 'NOR' })).toBe(view.sides.a)
  for (const { type, forward, backward } of view.types) {
    expect(await count({ actor: 'NOR', recipient: 'ISL', type })).toBe(forward)
    expect(await count({ actor: 'ISL', recipient: 'NOR', type })).toBe(backward)
  }
  for (const { publisher, claims } of view.publishers) expect(await count({ between, publisher })).toBe(claims)
  expect(view.speakers.length).toBeGreaterThan(1)
  for (const { name, claims } of view.speakers) expect(await count({ between, source: name })).toBe(claims)
})
