import { expect, test } from 'vitest'
import { deskOver } from '../../../test/support/desk.ts'
import { keep, temporaryRecord } from '../../../test/support/record.ts'
import { relateDocument } from '../../record/relate.ts'
import type { DocumentsPage, DocumentView, Problem, SearchPage } from '../contract.ts'

const STORY = `Norway allegedly delivered 40 tons of wheat to Kenya on Monday, a diplomat said. The ship left Oslo in May and
reached the port of Mombasa after a storm, and the crew of the ship was given a meal by the harbour master himself.`

async function desk() {
  const db = temporaryRecord()
  for (const [text, meta] of [
    [STORY, { date: '2024-02-19', publisher: 'Harbour News', title: 'Wheat' }],
    [STORY.replace('allegedly ', ''), { date: '2024-02-20', publisher: 'The Daily Record', title: 'Wheat for Kenya' }],
    ['Ghana thanked Peru for the buses.', { date: '2024-03-02', publisher: 'The Daily Record', title: 'Buses' }],
    ['Le Mali remercie la Russie.', { lang: 'fr', publisher: 'Le Courrier' }],
  ] as const)
    relateDocument(db, await keep(db, text, meta))
  return deskOver(db)
}

test('documents are listed, the newest first and those without a day last, with what each holds', async () => {
  const ask = await desk()
  const { body } = await ask<DocumentsPage>('/api/documents')
  expect(body.items.map(({ title, day, copies, read }) => [title, day, copies, read])).toEqual([
    ['Buses', '2024-03-02', 1, true],
    ['Wheat for Kenya', '2024-02-20', 2, true],
    ['Wheat', '2024-02-19', 2, true],
    [null, '', 1, false],
  ])
  const [buses] = body.items
  expect(buses).toMatchObject({ claims: 1, unsourced: 1, words: 6, language: 'en' })
  expect(body.basis).toMatchObject({ documents: 4, reports: 3 })
  expect(body.basis.claims).toBe(body.items.reduce((sum, { claims }) => sum + claims, 0))
})

test('documents are chosen by publisher, days and language, and parts of the list are the list', async () => {
  const ask = await desk()
  const titles = async (query: string) =>
    (await ask<DocumentsPage>(`/api/documents?${query}`)).body.items.map(({ title }) => title)
  expect(await titles('publisher=the%20daily%20record&until=2024-02-28')).toEqual(['Wheat for Kenya'])
  expect(await titles('language=fr')).toEqual([null])
  expect(await titles('since=2024-02-20')).toEqual(['Buses', 'Wheat for Kenya'])
  const parts: (string | null)[] = []
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { body }: { body: DocumentsPage } = await ask<DocumentsPage>(`/api/documents?limit=1&cursor=${cursor}`)
    parts.push(...body.items.map(({ title }) => title))
    cursor = body.next
  }
  expect(parts).toEqual(['Buses', 'Wheat for Kenya', 'Wheat', null])
})

test('a document is shown with its text, claims, reprints and the drift of their wording', async () => {
  const ask = await desk()
  const [, copy] = (await ask<DocumentsPage>('/api/documents')).body.items
  const { body } = await ask<DocumentView>(`/api/documents/${copy!.id}`)
  expect(body.text).toContain('Norway delivered 40 tons')
  expect(body.claims.map(({ claim }) => claim.event.type)).toContain('AID')
  expect(body.reprints).toMatchObject({ publishers: ['Harbour News', 'The Daily Record'] })
  expect(body.drift).toMatchObject([{ change: 'dropped', from: { exact: 'allegedly' } }])
  expect(await ask<Problem>('/api/documents/d_none')).toMatchObject({
    status: 404,
    body: { error: { code: 'not_found', message: 'No document "d_none" is in the record' } },
  })
})

test('search finds words in any form, the best first, marks them, and counts all that it finds', async () => {
  const ask = await desk()
  const { body } = await ask<SearchPage>('/api/search?q=deliver%20kenya&limit=1')
  expect(body.items.map(({ document }) => document.title)).toEqual(['Wheat for Kenya'])
  const { text, start, found } = body.items[0]!.snippet
  expect(found.map((word) => text.slice(word.start - start, word.end - start))).toEqual(['delivered', 'Kenya'])
  expect(body.basis).toMatchObject({ documents: 2, reports: 1 })
  const rest = await ask<SearchPage>(`/api/search?q=deliver%20kenya&limit=1&cursor=${body.next}`)
  expect(rest.body.items.map(({ document }) => document.title)).toEqual(['Wheat'])
  expect(rest.body.next).toBe(null)
})

test('search keeps to publishers and days, finds nothing where nothing is a word, and wants something', async () => {
  const ask = await desk()
  expect((await ask<SearchPage>('/api/search?q=wheat&publisher=harbour%20news')).body.items).toHaveLength(1)
  expect((await ask<SearchPage>('/api/search?q=wheat&since=2025-01-01')).body).toMatchObject({ items: [], next: null })
  expect((await ask<SearchPage>('/api/search?q=%22%21')).body).toMatchObject({ items: [], basis: { documents: 0 } })
  expect(await ask<Problem>('/api/search')).toMatchObject({ status: 400, body: { error: { code: 'bad_request' } } })
})
