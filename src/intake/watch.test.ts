import { afterEach, expect, test } from 'vitest'
import { articleOf } from '../../test/support/corpus.ts'
import { openSite, type Route, type Site } from '../../test/support/site.ts'
import type { IntakeOptions } from './intake-options.ts'
import type { IntakeItem } from './item.ts'
import { watch } from './watch.ts'

const EVERY = 15 * 60 * 1000
const MINUTE = 60 * 1000
let site: Site | undefined
afterEach(async () => site?.close())

/** A clock that only waiting moves, and that stops the watch at a time. */
function clock(end: number): IntakeOptions & { readonly waits: number[] } {
  const stop = new AbortController()
  const waits: number[] = []
  let time = Date.parse('2024-02-19T10:00:00Z')
  const start = time
  return {
    waits,
    signal: stop.signal,
    allowPrivate: true,
    hostDelayMs: 0,
    now: () => time,
    wait: async (ms) => {
      waits.push(ms)
      time += ms
      if (time - start >= end) {
        stop.abort()
        throw new Error('over')
      }
    },
  }
}

async function watched(feeds: readonly string[], options: IntakeOptions): Promise<readonly IntakeItem[]> {
  const items: IntakeItem[] = []
  for await (const item of watch(feeds, EVERY, options)) items.push(item)
  return items
}

function feedOf(port: number, numbers: readonly number[]): string {
  const items = numbers.map(
    (n) =>
      `<item><title>Loan &amp;amp; ferry ${n}</title><link>http://127.0.0.1:${port}/${n}</link><pubDate>Mon, 19 Feb 2024 0${n}:00:00 GMT</pubDate></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Daily Record</title>${items.join('')}</channel></rss>`
}

const pages = (numbers: readonly number[]): Record<string, Route> =>
  Object.fromEntries(numbers.map((n) => [`/${n}`, `<html><body><p>${articleOf(n)}</p></body></html>`]))

test('new entries are read once, what did not change is not sent again', async () => {
  let polls = 0
  site = await openSite({
    ...pages([1, 2, 3]),
    '/feed': (request, response) => {
      polls++
      const version = polls < 3 ? '"a"' : '"b"'
      if (request.headers['if-none-match'] === version) response.writeHead(304).end()
      else
        response
          .writeHead(200, { 'content-type': 'application/rss+xml', etag: version })
          .end(feedOf(site!.port, polls < 3 ? [1, 2] : [1, 2, 3]))
    },
  })
  const items = await watched([`http://127.0.0.1:${site.port}/feed`], clock(60 * MINUTE))
  expect(items.map((item) => item.kind === 'document' && item.title)).toEqual([1, 2, 3].map((n) => `Loan & ferry ${n}`))
  expect(items[0]).toMatchObject({
    publisher: 'The Daily Record',
    published: '2024-02-19T01:00:00Z',
    origins: { title: 'feed', publisher: 'feed', published: 'feed' },
  })
  expect(polls).toBe(4)
  for (const n of [1, 2, 3]) expect(site.asked.filter((line) => line === `GET /${n}`)).toHaveLength(1)
})

test('what an earlier run did is not fetched', async () => {
  site = await openSite({ ...pages([1, 2]), '/feed': (_, response) => void response.end(feedOf(site!.port, [1, 2])) })
  const url = `http://127.0.0.1:${site.port}/feed`
  const [first] = await watched([url], clock(MINUTE))
  const done = first!.key
  const asked = site.asked.length
  const rest = await watched([url], { ...clock(MINUTE), isDone: (key) => key === done })
  expect(rest).toHaveLength(1)
  expect(site.asked.slice(asked)).not.toContain('GET /1')
})

test('a feed that fails is asked at doubling intervals, each time with its reason', async () => {
  site = await openSite({ '/feed': (_, response) => void response.writeHead(500).end() })
  const options = clock(4 * 60 * MINUTE)
  const items = await watched([`http://127.0.0.1:${site.port}/feed`], options)
  expect(options.waits).toEqual([30 * MINUTE, 60 * MINUTE, 120 * MINUTE, 240 * MINUTE])
  expect(items).toHaveLength(4)
  for (const item of items)
    expect(item).toMatchObject({ kind: 'bad', reason: 'the server answered 500 Internal Server Error' })
  expect(new Set(items.map(({ key }) => key)).size).toBe(4)
})

test('Retry-After is kept to, and a feed that is gone is not asked again', async () => {
  site = await openSite({
    '/busy': (_, response) => void response.writeHead(503, { 'retry-after': '7200' }).end(),
    '/gone': (_, response) => void response.writeHead(410).end(),
  })
  const options = clock(3 * 60 * MINUTE)
  const items = await watched([`http://127.0.0.1:${site.port}/busy`, `http://127.0.0.1:${site.port}/gone`], options)
  expect(options.waits[0]).toBe(120 * MINUTE)
  expect(site.asked.filter((line) => line === 'GET /busy')).toHaveLength(2)
  expect(site.asked.filter((line) => line === 'GET /gone')).toHaveLength(1)
  expect(items).toHaveLength(3)
})

test('where every feed is gone the watch ends; what is no feed is said', async () => {
  site = await openSite({ '/gone': (_, response) => void response.writeHead(410).end(), '/page': '<p>Norway</p>' })
  expect(await watched([`http://127.0.0.1:${site.port}/gone`], clock(99 * MINUTE))).toHaveLength(1)
  const [item] = await watched([`http://127.0.0.1:${site.port}/page`], clock(MINUTE))
  expect(item).toMatchObject({ kind: 'bad', reason: 'it is no feed, but html; wanted RSS, Atom, RDF or a JSON feed' })
})

test('a page that fails is tried three times', async () => {
  site = await openSite({ '/feed': (_, response) => void response.end(feedOf(site!.port, [1])) })
  const items = await watched([`http://127.0.0.1:${site.port}/feed`], clock(6 * 15 * MINUTE))
  expect(items.map((item) => item.kind === 'bad' && item.reason)).toEqual(
    Array(3).fill('the server answered 404 Not Found'),
  )
})
