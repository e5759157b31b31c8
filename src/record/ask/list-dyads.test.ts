import { expect, test } from 'vitest'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import type { ClaimFilter } from './claim-filter.ts'
import { findActor } from './find-actor.ts'
import { countClaims } from './find-claims.ts'
import { type Dyad, listDyads } from './list-dyads.ts'

const TEXTS = [
  'Norway lent Iceland 40 million euros. Iceland accused Norway of piracy.',
  'Ghana and Kenya signed an agreement. Norway delivered wheat to Kenya. The Red Cross thanked Kenya.',
]

async function record() {
  const db = temporaryRecord()
  await keep(db, TEXTS[0]!, { date: '2024-02-19', publisher: 'Harbour News' })
  await keep(db, TEXTS[1]!, { date: '2024-03-20', publisher: 'The Daily Record' })
  return db
}

const told = ({ a, b, claims, conflict }: Dyad) => `${a.id} ${b.id} ${claims} ${conflict}`

test('pairs are told once, whoever acts, with how many of their claims are of conflict', async () => {
  const db = await record()
  const pairs = listDyads(db, {}, { directed: false, limit: 10 })
  expect(pairs.map(told)).toContain('ISL NOR 2 1')
  expect(pairs[0]).toMatchObject({ a: { id: 'ISL', name: 'Iceland', kind: 'state' }, cooperation: 1, conflict: 1 })
  for (const { a, b, claims } of pairs) {
    const between = [findActor(db, a.id)!.filter, findActor(db, b.id)!.filter] as const
    expect(countClaims(db, { between })).toBe(claims)
  }
})

test('directed pairs keep who acts first, and are the claims of the one upon the other', async () => {
  const db = await record()
  const pairs = listDyads(db, {}, { directed: true, limit: 20 })
  expect(pairs.map(told)).toEqual(expect.arrayContaining(['NOR ISL 1 0', 'ISL NOR 1 1', 'NOR KEN 1 0']))
  for (const { a, b, claims } of pairs) {
    const filter = { actor: findActor(db, a.id)!.filter, recipient: findActor(db, b.id)!.filter }
    expect(countClaims(db, filter)).toBe(claims)
  }
})

test('a claim in which two act on each other is one of the pair', async () => {
  const db = await record()
  const directed = listDyads(db, {}, { directed: true, limit: 20 }).map(told)
  expect(directed).toEqual(expect.arrayContaining(['GHA KEN 1 0', 'KEN GHA 1 0']))
  expect(listDyads(db, {}, { directed: false, limit: 20 }).map(told)).toContain('GHA KEN 1 0')
})

test('only states, only some, only a part', async () => {
  const db = await record()
  const all = listDyads(db, {}, { directed: false, limit: 20 })
  expect(all.some(({ a, b }) => a.kind !== 'state' || b.kind !== 'state')).toBe(true)
  const states = listDyads(db, {}, { directed: false, states: true, limit: 20 })
  expect(states.every(({ a, b }) => a.kind === 'state' && b.kind === 'state')).toBe(true)
  const numbers = ['ISL', 'NOR'].map((id) => findActor(db, id)!.filter.numbers[0]!)
  expect(listDyads(db, {}, { directed: false, among: numbers, limit: 20 }).map(told)).toEqual(['ISL NOR 2 1'])
  expect(listDyads(db, {}, { directed: false, limit: 1, after: 1 })).toEqual([all[1]])
})

test.each<[string, ClaimFilter]>([
  ['what the rows of pairs repeat', { type: 'AID', since: '2024-01-01', until: '2024-12-31' }],
  ['what other tables tell', { publisher: 'Harbour News' }],
  ['the record as it stood', { asOf: '2999-01-01T00:00:00.000Z' }],
])('a filter by %s lets through the same claims as a list of them', async (_, filter) => {
  const db = await record()
  const pairs = listDyads(db, filter, { directed: true, limit: 20 })
  expect(pairs.length).toBeGreaterThan(0)
  for (const { a, b, claims } of pairs) {
    const both = { ...filter, actor: findActor(db, a.id)!.filter, recipient: findActor(db, b.id)!.filter }
    expect(countClaims(db, both)).toBe(claims)
  }
})
