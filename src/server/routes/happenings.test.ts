import { expect, test } from 'vitest'
import { deskOver } from '../../../test/support/desk.ts'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { relateDocument } from '../../record/relate.ts'
import type { HappeningsPage, HappeningView, Problem } from '../contract.ts'

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

test('happenings are told whole, whichever of their claims the filter finds', async () => {
  const ask = await desk()
  const { body } = await ask<HappeningsPage>('/api/happenings?publisher=Harbour%20News&type=AID')
  const wheat = body.items.find(({ recipients }) => recipients[0]?.id === 'KEN')!
  expect(wheat).toMatchObject({
    ...{ type: 'AID', status: 'happened', claims: 3, documents: 3, independent: 3, denied: true, disputed: true },
    actors: [{ id: 'NOR', name: 'Norway', kind: 'state' }],
    days: { first: '2024-02-19', last: '2024-02-19' },
  })
  expect(wheat.words).toContain('delivered 40 tons of wheat')
  expect(body.basis).toMatchObject({ claims: 1, documents: 1 })
})

test('only what is denied or disputed is listed where that is asked for, and the rest where the contrary is', async () => {
  const ask = await desk()
  const idsOf = async (query: string) =>
    (await ask<HappeningsPage>(`/api/happenings?${query}`)).body.items.map(({ id }) => id)
  const all = await idsOf('')
  const disputed = await idsOf('disputed=1')
  expect(disputed).toHaveLength(1)
  expect(await idsOf('denied=1')).toEqual(disputed)
  expect((await idsOf('disputed=0')).toSorted()).toEqual(all.filter((id) => !disputed.includes(id)).toSorted())
  expect((await ask<Problem>('/api/happenings?denied=maybe')).body.error.message).toContain('wanted 1 or 0')
})

test('parts of the list of happenings are the list', async () => {
  const ask = await desk()
  const all = (await ask<HappeningsPage>('/api/happenings')).body.items.map(({ id }) => id)
  const parts: string[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { body }: { body: HappeningsPage } = await ask<HappeningsPage>(`/api/happenings?limit=1&cursor=${cursor}`)
    parts.push(...body.items.map(({ id }) => id))
    cursor = body.next
  }
  expect(parts).toEqual(all)
  expect(all).toHaveLength(4)
})

test('a happening has its reports in order, who asserts and denies it, and what they disagree on', async () => {
  const ask = await desk()
  const [listed] = (await ask<HappeningsPage>('/api/happenings?disputed=1')).body.items
  const { body } = await ask<HappeningView>(`/api/happenings/${listed!.id}`)
  expect(body.reports.map(({ document }) => document.publisher)).toEqual([
    ...['Harbour News', 'The Daily Record', 'The Evening Post'],
  ])
  expect(body.disagreements).toMatchObject([{ field: 'quantity', values: [{}, {}] }])
  expect(body.names).toEqual({ NOR: 'Norway', KEN: 'Kenya' })
  expect(body.basis).toMatchObject({ claims: 3, documents: 3, reports: 3 })
  expect((await ask<Problem>('/api/happenings/h_none')).status).toBe(404)
})
