import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRecord } from '../../src/record/open-record.ts'
import type { ClaimsPage, KeptText, Problem, ReadingPage, RecordState } from '../../src/server/contract.ts'
import { formOf, type OpenedDesk, openDesk } from '../support/opened-desk.ts'
import { openSite, type Site } from '../support/site.ts'

const TEXT = `Norway lends Peru money

OSLO, March 1 - Norway lent Peru 40 million euros on Friday, Foreign Minister Anna Berg said.

Peru accused Chile of piracy.
`
const PAGE = `<!doctype html><html lang="en"><head><title>Norway lends Peru money</title>
<meta property="og:site_name" content="The Daily Record"><meta property="article:published_time" content="2024-03-01">
<script>alert(1)</script></head><body><article><h1>Norway lends Peru money</h1>
${TEXT.split('\n\n')
  .slice(1)
  .map((each) => `<p>${each}</p>`)
  .join('')}</article></body></html>`

let desk: OpenedDesk
let site: Site
beforeAll(async () => {
  site = await openSite({ '/story': PAGE })
  desk = await openDesk({ allowPrivate: true })
})
afterAll(async () => {
  await desk.clear()
  await site.close()
})

/** What each claim says, in short, with the words it rests on. */
function told({ claims, text }: ReadingPage): string[] {
  return claims.map(({ event, actors, recipients, evidence: { start, end } }) =>
    [event.type, actors[0]?.id, recipients[0]?.id, text.slice(start, end)].join(' '),
  )
}

test('a pasted text is read with what is said of it, and nothing is kept', async () => {
  const { status, body } = await desk.post<ReadingPage>('/api/readings', {
    ...{ text: TEXT, title: 'A loan', date: '2024-03-03', publisher: 'The Daily Record' },
  })
  expect(status).toBe(200)
  expect(body.text).toBe(TEXT)
  expect(body.document).toMatchObject({ title: 'A loan', date: '2024-03-03', publisher: 'The Daily Record' })
  expect(told(body).map((each) => each.slice(0, 11))).toEqual(['AID NOR PER', 'AID NOR PER', 'ACCUSE PER '])
  expect(body.claims[1]!.time).toMatchObject({ value: '2024-03-01' })
  expect(body.attributed[0]!.source).toMatchObject({ name: 'Anna Berg' })
  expect((await desk.ask<RecordState>('/api/record')).body).toMatchObject({ documents: 0, claims: 0 })
})

test('its first line is its title, and markup in it is text', async () => {
  const { body } = await desk.post<ReadingPage>('/api/readings', { text: TEXT })
  expect(body.document).toMatchObject({ title: 'Norway lends Peru money', date: null })
  const markup = `<script>alert(1)</script> ${TEXT}`
  expect((await desk.post<ReadingPage>('/api/readings', { text: markup })).body.text).toBe(markup)
})

test('a file is read as what it is, under its own name where it has no title', async () => {
  const page = await desk.ask<ReadingPage>('/api/readings', formOf({ 'story.html': PAGE }))
  expect(page.body.document).toMatchObject({ title: 'Norway lends Peru money', publisher: 'The Daily Record' })
  expect(page.body.text).not.toContain('alert')
  const plain = 'Norway lent Peru 40 million euros on Friday.'
  const text = await desk.ask<ReadingPage>(
    '/api/readings',
    formOf({ '../../etc/loan.txt': plain }, { date: '2024-03-03' }),
  )
  expect(text.body.document).toMatchObject({ title: 'loan.txt', date: '2024-03-03' })
})

test('a page is fetched and its article read', async () => {
  const url = `http://127.0.0.1:${site.port}/story`
  const { status, body } = await desk.post<ReadingPage>('/api/readings', { url })
  expect(status).toBe(200)
  expect(body.document).toMatchObject({ url, date: '2024-03-01', publisher: 'The Daily Record' })
  expect(told(body)[0]).toMatch(/^AID NOR PER/)
})

test('what cannot be read is refused with its reason', async () => {
  const refused = async (body: unknown) => {
    const answer = await desk.post<Problem>('/api/readings', body)
    return `${answer.status} ${answer.body.error.code}: ${answer.body.error.message}`
  }
  expect(await refused({})).toMatch(/^400 bad_request: Nothing to read/)
  expect(await refused({ text: ' \n ' })).toBe('400 bad_request: Cannot read a pasted text: it holds no text')
  expect(await refused({ url: '/etc/passwd' })).toMatch(/wanted an address that begins with http/)
  expect(await refused({ url: 'file:///etc/passwd' })).toMatch(/wanted an address that begins with http/)
  expect(await refused({ url: `http://127.0.0.1:${site.port}/none` })).toMatch(
    /^400 bad_request: Cannot read "http.*404/,
  )
  expect(await refused({ text: TEXT, date: '2024-02-30' })).toMatch(/^400 bad_request: Cannot take "date"/)
  const french = 'Le président du Pérou a rencontré hier à Paris le ministre norvégien des affaires étrangères.'
  expect(await refused({ text: french })).toMatch(/language "fr", wanted "en"/)
  expect(await refused({ text: 'Norway helped Peru. '.repeat(30_000) })).toMatch(/^413 too_large/)
  const several = await desk.ask<Problem>('/api/readings', formOf({ 'a.jsonl': '{"text":"One."}\n{"text":"Two."}\n' }))
  expect(several.body.error.message).toMatch(/several articles/)
  const image = await desk.ask<Problem>('/api/readings', formOf({ 'a.png': Buffer.from('\u0089PNG', 'latin1') }))
  expect(image).toMatchObject({ status: 400, body: { error: { code: 'bad_request' } } })
})

test('a text is kept once, and its page shows the claims of the record, with what people decided', async () => {
  const given = { text: TEXT, date: '2024-03-03', publisher: 'The Daily Record' }
  const kept = await desk.post<KeptText>('/api/documents', given)
  expect(kept).toMatchObject({ status: 200, body: { outcome: 'added' } })
  const again = await desk.post<KeptText>('/api/documents', given)
  expect(again.body).toMatchObject({ outcome: 'known', document: kept.body.document })
  const path = `/api/documents/${kept.body.document}/reading`
  const { claims } = (await desk.ask<ReadingPage>(path)).body
  const held = (await desk.ask<ClaimsPage>('/api/claims')).body.items.map(({ claim }) => claim)
  expect(claims).toHaveLength(held.length)
  expect(claims).toEqual(expect.arrayContaining(held))
  const [first, second] = claims.toSorted((a, b) => a.sentence - b.sentence)
  await desk.post('/api/reviews', { claim: first!.id, verdict: 'reject' })
  await desk.post('/api/reviews', {
    ...{ claim: second!.id, verdict: 'correct', correction: { field: 'status', value: 'possible' } },
  })
  const after = (await desk.ask<ReadingPage>(path)).body
  expect(after.claims.map(({ id, status }) => [id, status.value])).toContainEqual([second!.id, 'possible'])
  expect(after.claims.map(({ id }) => id)).not.toContain(first!.id)
  expect(after.document).toMatchObject({ claims: 2, title: 'Norway lends Peru money' })
  expect(after.attributed[0]!.source).toMatchObject({ name: 'Anna Berg' })
  expect((await desk.ask('/api/documents/d_none/reading')).status).toBe(404)
})

test('a document is marked as it was read; of one kept before marks were, its text is read again unless it is long', async () => {
  const readingOf = async (text: string) => {
    const kept = await desk.post<KeptText>('/api/documents', { text, date: '2024-03-03' })
    const path = `/api/documents/${kept.body.document}/reading`
    const now = (await desk.ask<ReadingPage>(path)).body
    const db = openRecord(desk.record)
    db.run('DELETE FROM document_marks')
    db.close()
    return { now, older: (await desk.ask<ReadingPage>(path)).body }
  }
  const short = await readingOf(`${TEXT}\nThe sea was calm.\n`)
  expect(short.now.document.voices.map(({ name }) => name)).toContain('Anna Berg')
  expect(short.older).toEqual(short.now)
  const long = await readingOf(`${TEXT}\n${'The sea was calm and the sky was blue. '.repeat(2700)}`)
  expect(long.now.attributed).toEqual(short.now.attributed)
  expect(told(long.older)).toHaveLength(3)
  expect(long.older.attributed).toMatchObject([{ source: { name: 'Anna Berg' }, depth: 0 }])
  expect(long.older.document.voices).toEqual([])
})

test('a document that nobody reads is shown by its paragraphs', async () => {
  const french = 'Le Pérou a signé un accord avec la Norvège.\n\nLe ministre norvégien est parti hier pour Lima.\n'
  const kept = await desk.post<KeptText>('/api/documents', { text: french })
  expect(kept.body.outcome).toBe('unread')
  const { body } = await desk.ask<ReadingPage>(`/api/documents/${kept.body.document}/reading`)
  expect(body.claims).toEqual([])
  expect(body.sentences.map(({ start, end }) => body.text.slice(start, end))).toEqual(french.trim().split('\n\n'))
  expect(desk.complaints).toEqual([])
})
