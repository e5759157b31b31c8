import { expect, test } from 'vitest'
import { deskOver } from '../../../test/support/desk.ts'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { relateDocument } from '../../record/relate.ts'
import type { Problem, ReprintsPage, ReprintView, SourcesView } from '../contract.ts'

const STORY =
  'ACCRA (AFP) — Ghana delivered nine tons of wheat to Kenya on Monday after long talks about the harbour of Mombasa, an alleged deal that Uganda had denied. The ships had waited for two weeks because the cranes were broken and the roads were flooded after the rains of March.'
const OTHER =
  'Norway lent Iceland 40 million euros, Prime Minister Anna Berg said. The money is for three new ships that will be built in the north and sail before the end of the next year, as both sides had agreed in the winter.'

async function desk() {
  const db = temporaryRecord()
  const take = async (text: string, publisher: string, date: string, title: string) =>
    relateDocument(db, await keep(db, text, { publisher, date, title }))
  await take(STORY, 'Harbour Post', '2024-03-04', 'Wheat for Kenya')
  await take(STORY.replace('an alleged deal', 'a deal'), 'Delta News', '2024-03-05', 'Wheat arrives')
  await take(STORY, 'The Beacon', '2024-03-06', 'Wheat')
  await take(OTHER, 'Harbour Post', '2024-03-06', 'A loan')
  await take(OTHER, 'Delta News', '2024-03-07', 'A loan')
  return deskOver(db)
}

test('reprints are listed, those in most places first, part by part', async () => {
  const ask = await desk()
  const { body } = await ask<ReprintsPage>('/api/reprints')
  expect(body.items).toMatchObject([
    {
      ...{
        title: 'Wheat for Kenya',
        first: { publisher: 'Harbour Post', day: '2024-03-04' },
        agency: 'AFP',
        copies: 3,
      },
      publishers: ['Harbour Post', 'Delta News', 'The Beacon'],
    },
    { title: 'A loan', agency: null, copies: 2 },
  ])
  expect(body.basis).toMatchObject({ documents: 3, reports: 2 })
  const first = await ask<ReprintsPage>('/api/reprints?limit=1')
  const second = await ask<ReprintsPage>(`/api/reprints?limit=1&cursor=${first.body.next}`)
  expect([...first.body.items, ...second.body.items]).toEqual(body.items)
  expect(second.body.next).toBeNull()
})

test('a group has every copy beside the first, word by word', async () => {
  const ask = await desk()
  const { items } = (await ask<ReprintsPage>('/api/reprints')).body
  const { body } = await ask<ReprintView>(`/api/reprints/${items[0]!.group}`)
  expect(body.copies.map(({ publisher, title }) => [publisher, title])).toEqual([
    ['Harbour Post', 'Wheat for Kenya'],
    ['Delta News', 'Wheat arrives'],
    ['The Beacon', 'Wheat for Kenya'],
  ])
  const changes = body.copies.map((copy) => copy.changes.filter(({ kind }) => kind !== 'same'))
  expect(changes).toEqual([
    [],
    [
      { kind: 'dropped', words: 'an alleged ' },
      { kind: 'added', words: 'a' },
    ],
    [],
  ])
  expect(body.drift).toMatchObject([{ publisher: 'Delta News', change: 'dropped', from: { exact: 'alleged' } }])
  expect(body.basis).toMatchObject({ documents: 2, reports: 1 })
})

test('a group that is not there is not found', async () => {
  const ask = await desk()
  const { status, body } = await ask<Problem>('/api/reprints/d_none')
  expect(status).toBe(404)
  expect(body.error).toEqual({ code: 'not_found', message: 'No group of reprints "d_none" is in the record' })
})

test('sources are outlets, speakers and who reprints whom', async () => {
  const ask = await desk()
  const { body } = await ask<SourcesView>('/api/sources')
  expect(body.publishers.map(({ publisher }) => publisher).sort()).toEqual(['Delta News', 'Harbour Post', 'The Beacon'])
  expect(body.speakers.map(({ name }) => name)).toContain('Anna Berg')
  expect(body.reprinting).toContainEqual({ publisher: 'Delta News', from: 'Harbour Post', documents: 2 })
  const one = await ask<SourcesView>('/api/sources?limit=1')
  expect(one.body.publishers).toHaveLength(1)
  expect((await ask<Problem>('/api/sources?limit=0')).status).toBe(400)
})
