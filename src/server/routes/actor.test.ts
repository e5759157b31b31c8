import { expect, test } from 'vitest'
import { deskOver } from '../../../test/support/desk.ts'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { mergeActors } from '../../record/reviews/review-actor.ts'
import type { ActorView, ClaimsPage, Problem } from '../contract.ts'

async function desk() {
  const db = temporaryRecord()
  await keep(db, 'Norway lent Iceland 40 million euros, Prime Minister Anna Berg of Norway said.', {
    date: '2022-02-19',
  })
  await keep(db, 'Iceland thanked Norway. Norwegian President Anna Berg visited Kenya.', { date: '2023-04-20' })
  await keep(db, 'Norway violated the treaty, Icelandic Foreign Minister Jon Helgason said.', { date: '2023-05-02' })
  return { db, ask: await deskOver(db) }
}

test('an actor is told with what it does, its periods, roles and who says so', async () => {
  const { ask } = await desk()
  const { status, body } = await ask<ActorView>('/api/actors/norway')
  expect(status).toBe(200)
  expect(body).toMatchObject({ id: 'NOR', name: 'Norway', kind: 'state', first: '2022-02-19' })
  expect(body.periods[0]).toEqual({ period: '2022-02', actor: 1, recipient: 0 })
  const acts = body.asActor.reduce((sum, { claims }) => sum + claims, 0)
  expect(body.periods.reduce((sum, { actor }) => sum + actor, 0)).toBe(acts)
  const listed = await ask<ClaimsPage>('/api/claims?actor=NOR')
  expect(listed.body.items).toHaveLength(acts)
  expect(body.roles.map(({ name, role, claims, all }) => [name, role, claims, all])).toEqual(
    expect.arrayContaining([
      ['Anna Berg', 'Prime Minister', 1, 2],
      ['Anna Berg', 'Norwegian President', 1, 2],
    ]),
  )
  const said = (claims: ActorView['saidBy']) => claims.map(({ claim }) => claim.attribution[0]?.source?.name)
  expect(said(body.saidBy)).toEqual(['Anna Berg'])
  expect(said(body.saidOf)).toEqual(['Jon Helgason'])
  expect(body.basis).toMatchObject({ documents: 3, asOf: '2024-06-01T12:00:00.000Z' })
})

test('days leave out what lies outside them', async () => {
  const { ask } = await desk()
  const { body } = await ask<ActorView>('/api/actors/NOR?since=2023-01-01&until=2023-04-30')
  expect(body).toMatchObject({ first: '2023-04-20', last: '2023-04-20', saidBy: [], saidOf: [] })
  expect(body.basis.documents).toBe(1)
  expect(body.roles.map(({ role }) => role)).toEqual(['Norwegian President'])
})

test('an actor that was merged is told as the one that is left', async () => {
  const { db, ask } = await desk()
  mergeActors(db, 'KEN', 'ISL', { at: '2024-05-01T00:00:00.000Z', reviewer: 'tester', note: null })
  const { body } = await ask<ActorView>('/api/actors/KEN')
  expect(body).toMatchObject({ id: 'ISL' })
})

test('what the record knows nothing of, and what nobody is called, is not found', async () => {
  const { ask } = await desk()
  const unheard = await ask<Problem>('/api/actors/Peru')
  expect(unheard).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } })
  expect(unheard.body.error.message).toBe('Nothing is in the record about Peru (PER)')
  const unknown = await ask<Problem>('/api/actors/Norwai')
  expect(unknown).toMatchObject({ status: 404, body: { error: { code: 'unknown_name' } } })
  expect(unknown.body.error.message).toContain('did you mean Norway (NOR)?')
})
