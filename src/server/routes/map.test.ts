import { expect, test } from 'vitest'
import { deskOver } from '../../../test/support/desk.ts'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { loadStates } from '../../record/ask/typed/states.ts'
import type { ClaimsPage, MapView, NetworkView, Problem } from '../contract.ts'

async function desk() {
  const db = temporaryRecord()
  await keep(db, 'Norway lent Iceland 40 million euros. Iceland accused Norway of piracy.', { date: '2022-02-19' })
  await keep(db, 'Norway delivered wheat to Kenya. The Soviet Union threatened Norway. The Red Cross thanked Kenya.', {
    date: '2023-04-20',
  })
  return deskOver(db)
}

async function countOf(ask: Awaited<ReturnType<typeof desk>>, query: string): Promise<number> {
  return (await ask<ClaimsPage>(`/api/claims?${query}`)).body.items.length
}

test('the map has states with their claims and a place, those of the past as well', async () => {
  const ask = await desk()
  const { body } = await ask<MapView>('/api/map')
  expect(body.countries[0]).toEqual({
    id: 'NOR',
    name: 'Norway',
    actor: 2,
    recipient: 2,
    point: { lat: 68.8, lon: 15.3 },
  })
  expect(body.countries.find(({ id }) => id === 'SUN')).toMatchObject({ actor: 1, recipient: 0, point: { lat: 61.9 } })
  expect(body.countries.map(({ id }) => id)).not.toContain('ICRC')
  for (const { id, actor, recipient } of body.countries) {
    expect(await countOf(ask, `actor=${id}`)).toBe(actor)
    expect(await countOf(ask, `recipient=${id}`)).toBe(recipient)
  }
})

test('flows are what one state does to another', async () => {
  const ask = await desk()
  const { flows } = (await ask<MapView>('/api/map')).body
  const told = flows.map(({ a, b, cooperation, conflict }) => `${a.id} ${b.id} ${cooperation} ${conflict}`)
  expect(told.sort()).toEqual(['ISL NOR 0 1', 'NOR ISL 1 0', 'NOR KEN 1 0', 'SUN NOR 0 1'])
})

test('the network has only actors that are joined, and pairs once', async () => {
  const ask = await desk()
  const { nodes, links, basis } = (await ask<NetworkView>('/api/network')).body
  expect(nodes[0]).toEqual({ id: 'NOR', name: 'Norway', kind: 'state', country: 'NOR', claims: 4 })
  expect(links.map(({ a, b, claims }) => `${a.id} ${b.id} ${claims}`)).toContain('ISL NOR 2')
  const linked = new Set(links.flatMap(({ a, b }) => [a.id, b.id]))
  expect(new Set(nodes.map(({ id }) => id))).toEqual(linked)
  expect(basis.documents).toBe(2)
})

test('both take the filter of claims, and refuse what is none', async () => {
  const ask = await desk()
  for (const view of ['map', 'network']) {
    const { body } = await ask<MapView & NetworkView>(`/api/${view}?type=AID&until=2022-12-31`)
    expect((body.flows ?? body.links).map(({ claims }) => claims)).toEqual([1])
    expect(body.basis).toMatchObject({ claims: 1, documents: 1, reports: 1 })
    const wrong = await ask<Problem>(`/api/${view}?type=NONE`)
    expect(wrong).toMatchObject({ status: 400, body: { error: { code: 'bad_request' } } })
    expect((await ask<Problem>(`/api/${view}?actor=Nobody`)).status).toBe(404)
  }
})

test('an empty record has an empty map and network', async () => {
  const ask = await deskOver(temporaryRecord())
  expect((await ask<MapView>('/api/map')).body).toMatchObject({ countries: [], flows: [], basis: { claims: 0 } })
  expect((await ask<NetworkView>('/api/network')).body).toMatchObject({ nodes: [], links: [], basis: { claims: 0 } })
})

test('every state of the gazetteer has a place to be drawn at', async () => {
  const without = (await loadStates()).filter(({ point }) => point === null || !Number.isFinite(point.lat + point.lon))
  expect(without).toEqual([])
})
