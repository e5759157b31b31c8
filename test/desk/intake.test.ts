import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { DocumentsPage, IntakePage, IntakeRun, LogPage, Problem } from '../../src/server/contract.ts'
import { checkRecord } from '../support/checked.ts'
import { inventedArticle } from '../support/invented.ts'
import { formOf, jsonBody, type OpenedDesk, openDesk } from '../support/opened-desk.ts'
import { openSite, type Site } from '../support/site.ts'

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>The Daily Record</title>
<item><title>A loan</title><link>STORY</link><pubDate>Fri, 01 Mar 2024 12:00:00 GMT</pubDate>
<description>Norway lent Peru 40 million euros on Friday, Foreign Minister Anna Berg said in Oslo.</description></item>
</channel></rss>`

let desk: OpenedDesk
let site: Site
beforeAll(async () => {
  site = await openSite({})
  const feed = FEED.replace('STORY', `http://127.0.0.1:${site.port}/gone`)
  site.routes['/feed'] = (_, response) =>
    void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed)
  desk = await openDesk({ allowPrivate: true })
})
afterAll(async () => {
  await desk.clear()
  await site.close()
})

function lines(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, at) => `${JSON.stringify(inventedArticle(from + at))}\n`).join('')
}

const add = async (to: OpenedDesk, init: RequestInit) => (await to.ask<IntakeRun>('/api/intake', init)).body

/** Folders of files that were handed over and are still there. */
function leftovers(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('chancery-handed-'))
}

test('files are added one run after the other; what is bad has its reason; nothing is left on disk', async () => {
  const before = leftovers()
  const first = await add(desk, formOf({ 'a.jsonl': lines(0, 20), 'a.png': Buffer.from('\u0089PNG', 'latin1') }))
  const second = await add(desk, formOf({ 'b.txt': inventedArticle(20).text }))
  expect([first.state, second.state]).toEqual([expect.stringMatching('waiting|running'), 'waiting'])
  const over = await desk.over(first.run)
  expect(over).toMatchObject({ state: 'done', command: 'add a.jsonl a.png', documents: { added: 20, bad: 1 } })
  expect(over.complaints).toEqual([expect.stringMatching(/^Cannot read "a.png": it is an image/)])
  expect([over.done, over.claims > 0, over.words > 0]).toEqual([over.bytes, true, true])
  expect(await desk.over(second.run)).toMatchObject({ state: 'done', documents: { added: 1 } })
  const log = await desk.ask<LogPage>('/api/intake/log?outcome=bad')
  expect(log.body.items).toMatchObject([{ run: first.run, input: '"a.png"', outcome: 'bad', document: null }])
  expect(leftovers()).toEqual(before)
})

test('the same file again is passed over but for what was bad', async () => {
  const { run } = await add(desk, formOf({ 'a.jsonl': lines(0, 22), 'a.png': Buffer.from('\u0089PNG', 'latin1') }))
  expect(await desk.over(run)).toMatchObject({ documents: { skipped: 20, elsewhere: 1, added: 1, bad: 1 } })
})

test('a feed is added, its pages followed unless the address says otherwise', async () => {
  const url = `http://127.0.0.1:${site.port}/feed`
  const followed = await add(desk, { method: 'POST', ...jsonBody({ url }) })
  expect(await desk.over(followed.run)).toMatchObject({ documents: { added: 0, bad: 1 } })
  const { run } = await add(desk, { method: 'POST', ...jsonBody({ url, follow: false }) })
  expect(await desk.over(run)).toMatchObject({ documents: { added: 1, bad: 0 } })
})

test('lists go on where they were left', async () => {
  const runs = (await desk.ask<IntakePage>('/api/intake')).body.items.map(({ run }) => run)
  expect(runs).toEqual(runs.toSorted((a, b) => b - a))
  const part = (await desk.ask<IntakePage>('/api/intake?limit=2')).body
  const rest = (await desk.ask<IntakePage>(`/api/intake?cursor=${part.next}`)).body
  expect([...part.items, ...rest.items].map(({ run }) => run)).toEqual(runs)
  const items = (await desk.ask<LogPage>('/api/intake/log?limit=200')).body.items
  const some = (await desk.ask<LogPage>('/api/intake/log?limit=5')).body
  const more = (await desk.ask<LogPage>(`/api/intake/log?limit=195&cursor=${some.next}`)).body
  expect([...some.items, ...more.items]).toEqual(items)
})

test('what nobody can add is refused', async () => {
  const refused = async (path: string, init: RequestInit) => {
    const { status, body } = await desk.ask<Problem>(path, init)
    return `${status} ${body.error.message}`
  }
  const posted = (body: unknown) => refused('/api/intake', { method: 'POST', ...jsonBody(body) })
  expect(await posted({ url: '/etc/passwd' })).toMatch(/^400 .*begins with http/)
  expect(await posted({})).toMatch(/^400 /)
  expect(await refused('/api/intake', { method: 'POST', body: new FormData() })).toMatch(/^400 /)
  expect(await refused('/api/intake/999', { method: 'DELETE' })).toBe('404 There is no run 999')
})

test('a page is told of runs while they go on', async () => {
  const events = await fetch(`${desk.origin}/api/intake/events`)
  expect(events.headers.get('content-type')).toBe('text/event-stream')
  const { run } = await add(desk, formOf({ 'c.jsonl': lines(100, 130), 'c.png': Buffer.from('\u0089PNG', 'latin1') }))
  let told = ''
  for await (const chunk of events.body!) {
    told += Buffer.from(chunk).toString()
    if (told.includes('"state":"done"')) break
  }
  const data = [...told.matchAll(/^event: (\w+)\ndata: (.*)$/gm)].map(([, event, json]) => [event, JSON.parse(json!)])
  expect(data).toContainEqual(['bad', { run, message: expect.stringMatching(/^Cannot read "c.png"/) }])
  expect(data.at(-1)).toEqual(['run', expect.objectContaining({ run, state: 'done' })])
})

test('the sample record is added', async () => {
  const { body } = await desk.ask<IntakeRun>('/api/intake/sample', { method: 'POST' })
  expect(await desk.over(body.run)).toMatchObject({ documents: { added: 30, bad: 0 } })
  expect(desk.complaints).toEqual([])
})

test('a run that is stopped keeps what it has, and the same file takes up the rest', async () => {
  const other = await openDesk()
  onTestFinished(() => other.clear())
  const files = () => formOf({ 'd.jsonl': lines(1000, 1090) })
  const first = await add(other, files())
  const waiting = await add(other, formOf({ 'e.txt': inventedArticle(2000).text }))
  await someAdded(other, first.run)
  await other.ask(`/api/intake/${waiting.run}`, { method: 'DELETE' })
  await other.ask(`/api/intake/${first.run}`, { method: 'DELETE' })
  const stopped = await other.over(first.run)
  expect(stopped).toMatchObject({ state: 'stopped', ended: null })
  expect(stopped.documents.added).toBeLessThan(90)
  expect(await other.over(waiting.run)).toMatchObject({ state: 'stopped', documents: { added: 0 } })
  const { run } = await add(other, files())
  const { documents } = await other.over(run)
  expect([documents.skipped, documents.added]).toEqual([stopped.documents.added, 90 - stopped.documents.added])
})

test('a desk that is closed in the midst of a run loses nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-record-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const before = leftovers()
  const record = join(folder, 'record.db')
  const first = await openDesk({ record })
  const { run } = await add(first, formOf({ 'f.jsonl': lines(3000, 3090) }))
  const events = await fetch(`${first.origin}/api/intake/events`)
  await someAdded(first, run)
  await first.close()
  // The stream ended, and was not cut off.
  expect(await events.text()).toContain('event: run')
  expect(leftovers()).toEqual(before)
  expect(checkRecord(record)).toEqual([])
  const second = await openDesk({ record })
  onTestFinished(() => second.clear())
  const listed = (await second.ask<IntakePage>('/api/intake')).body.items[0]!
  expect(listed).toMatchObject({ run, state: 'open', ended: null })
  const kept = listed.documents.added
  expect((await second.ask<DocumentsPage>('/api/documents')).body.basis.documents).toBe(kept)
  expect([kept > 0, kept < 90]).toEqual([true, true])
  const again = await add(second, formOf({ 'f.jsonl': lines(3000, 3090) }))
  expect((await second.over(again.run)).documents).toMatchObject({ skipped: kept, added: 90 - kept })
  expect([...first.complaints, ...second.complaints]).toEqual([])
})

async function someAdded(to: OpenedDesk, run: number): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    const { items } = (await to.ask<IntakePage>('/api/intake')).body
    if (items.some((each) => each.run === run && each.documents.added > 0)) return
    await wait(20)
  }
  throw new Error('Nothing is added')
}
