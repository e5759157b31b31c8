import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { openSite, type Route, redirect, type Site } from '../../../test/support/site.ts'
import { LIMITS, type Resolve } from '../intake-options.ts'
import { type Fetcher, type FetcherOptions, newFetcher, TryLater } from './fetcher.ts'
import { newPace } from './pace.ts'
import { isPublicAddress } from './public-address.ts'

const ALLOW_ALL = 'User-agent: *\nAllow: /\n'
let sites: Site[] = []
afterEach(async () => {
  await Promise.all(sites.map((site) => site.close()))
  sites = []
})

async function site(routes: Record<string, Route>): Promise<Site> {
  const opened = await openSite({ '/robots.txt': ALLOW_ALL, ...routes })
  sites.push(opened)
  return opened
}

/** Two addresses of this machine: 127.0.0.2 passes for one of the public internet, 127.0.0.1 stays what it is. */
function fetcher(options: Partial<FetcherOptions> = {}): Fetcher {
  return newFetcher({
    limits: { ...LIMITS, httpMs: 2000 },
    userAgent: 'Chancery/test',
    hostDelayMs: 0,
    resolve: async () => [{ address: '127.0.0.2', family: 4 }],
    isPublic: (address) => address === '127.0.0.2' || isPublicAddress(address),
    pace: newPace(Date.now, async () => {}),
    now: Date.now,
    signal: undefined,
    ...options,
  })
}

const resolveTo =
  (...addresses: readonly string[]): Resolve =>
  async () =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))

test('a page comes with its address, charset and validators', async () => {
  const { port } = await site({
    '/a': (_, response) =>
      void response
        .writeHead(200, {
          'content-type': 'text/html; charset=UTF-8',
          etag: '"1"',
          'last-modified': 'Mon, 19 Feb 2024 10:00:00 GMT',
        })
        .end('<p>Norway</p>'),
  })
  const answer = await fetcher().fetch(`http://news.example:${port}/a`, null)
  expect(answer).toMatchObject({
    kind: 'page',
    url: `http://news.example:${port}/a`,
    mediaType: 'text/html',
    charset: 'UTF-8',
    validators: { etag: '"1"', lastModified: 'Mon, 19 Feb 2024 10:00:00 GMT' },
  })
})

test.each([
  ['a private address', resolveTo('10.0.0.7'), 'is at 10.0.0.7, which is not on the public internet'],
  ['one private address of two', resolveTo('127.0.0.2', '192.168.0.1'), 'is at 192.168.0.1'],
  ['a mapped address', resolveTo('::ffff:127.0.0.1'), 'is at ::ffff:127.0.0.1'],
  ['a link-local address', resolveTo('169.254.169.254'), 'is at 169.254.169.254'],
  ['no address', resolveTo(), 'has no address'],
])('a host with %s is not asked', async (_, resolve, reason) => {
  const { port, asked } = await site({ '/': 'secret' })
  await expect(fetcher({ resolve }).fetch(`http://news.example:${port}/`, null)).rejects.toThrow(reason)
  expect(asked).toEqual([])
})

test.each(['127.0.0.1', '2130706433', '0x7f.1', '[::1]', '[::ffff:127.0.0.1]', '0'])(
  '%s is not asked',
  async (host) => {
    const { port, asked } = await site({ '/': 'secret' })
    await expect(fetcher().fetch(`http://${host}:${port}/`, null)).rejects.toThrow('not on the public internet')
    expect(asked).toEqual([])
  },
)

test('the address that was checked is the one that is asked, whatever the name gives next', async () => {
  const { port, asked } = await site({ '/': 'open', '/secret': 'secret' })
  let lookups = 0
  const resolve: Resolve = async () => [{ address: ++lookups > 2 ? '127.0.0.1' : '127.0.0.2', family: 4 }]
  const own = fetcher({ resolve })
  expect(await own.fetch(`http://news.example:${port}/`, null)).toMatchObject({ kind: 'page' })
  expect(lookups).toBe(2)
  await expect(own.fetch(`http://news.example:${port}/secret`, null)).rejects.toThrow('127.0.0.1, which is not')
  expect(asked).toEqual(['GET /robots.txt', 'GET /'])
})

test('redirects are followed, and checked at every hop', async () => {
  const { port, asked } = await site({ '/end': 'the end' })
  const first = await site({
    '/ok': redirect(`http://other.example:${port}/end`),
    '/relative': redirect('/ok', 301),
    '/inside': redirect(`http://127.0.0.1:${port}/end`),
    '/file': redirect('file:///etc/passwd'),
    '/nowhere': (_, response) => void response.writeHead(302).end(),
    '/round': redirect('/round'),
    '/login': redirect(`http://user:word@other.example:${port}/end`),
  })
  const at = (path: string) => fetcher().fetch(`http://news.example:${first.port}${path}`, null)
  expect(await at('/relative')).toMatchObject({ kind: 'page', url: `http://other.example:${port}/end` })
  const before = asked.length
  await expect(at('/inside')).rejects.toThrow('it is not on the public internet')
  expect(asked).toHaveLength(before)
  await expect(at('/file')).rejects.toThrow('it redirects to an address of "file:", wanted http or https')
  await expect(at('/nowhere')).rejects.toThrow('without saying where')
  await expect(at('/round')).rejects.toThrow('redirects more than 5 times')
  await expect(at('/login')).rejects.toThrow('with a user name')
})

test('what is too large is not read to its end', async () => {
  const { port } = await site({
    '/said': (_, response) => void response.writeHead(200, { 'content-length': 10_000_000 }).write('x'),
    '/unsaid': (_, response) => {
      response.writeHead(200)
      for (let at = 0; at < 40; at++) response.write(Buffer.alloc(1000, 'x'))
      response.end()
    },
    '/packed': (_, response) =>
      void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(1_000_000, 'x'))),
  })
  const own = fetcher({ limits: { ...LIMITS, documentBytes: 20_000 } })
  for (const path of ['said', 'unsaid', 'packed'])
    await expect(own.fetch(`http://news.example:${port}/${path}`, null), path).rejects.toThrow(
      'wanted at most 20000 bytes',
    )
})

test('what is slow is given up, and so is all when the signal is aborted', async () => {
  const { port } = await site({ '/slow': (_, response) => void response.writeHead(200).write('x'), '/never': () => {} })
  const limits = { ...LIMITS, httpMs: 200 }
  for (const path of ['slow', 'never'])
    await expect(fetcher({ limits }).fetch(`http://news.example:${port}/${path}`, null)).rejects.toThrow(
      'it took too long',
    )
  const stop = new AbortController()
  const fetched = fetcher({ signal: stop.signal }).fetch(`http://news.example:${port}/slow`, null)
  setTimeout(() => stop.abort(), 100)
  await expect(fetched).rejects.toThrow('broken off')
})

test('robots.txt is kept to, and read once', async () => {
  const { port, asked, routes } = await site({ '/open': 'open', '/closed/a': 'closed' })
  routes['/robots.txt'] = 'User-agent: chancery\nDisallow: /closed/\n\nUser-agent: *\nDisallow: /\n'
  const own = fetcher()
  expect(await own.fetch(`http://news.example:${port}/open`, null)).toMatchObject({ kind: 'page' })
  await expect(own.fetch(`http://news.example:${port}/closed/a`, null)).rejects.toThrow(
    `the robots.txt of news.example:${port} does not allow it`,
  )
  expect(asked).toEqual(['GET /robots.txt', 'GET /open'])
})

test('a site without robots.txt allows all, one that fails nothing', async () => {
  const without = await openSite({ '/a': 'a' })
  const failing = await openSite({ '/a': 'a', '/robots.txt': (_, response) => void response.writeHead(500).end() })
  sites.push(without, failing)
  expect(await fetcher().fetch(`http://news.example:${without.port}/a`, null)).toMatchObject({ kind: 'page' })
  await expect(fetcher().fetch(`http://news.example:${failing.port}/a`, null)).rejects.toThrow(
    'cannot be had (status 500)',
  )
})

test('one host is asked at most once in its delay, or in the one that its robots.txt wants', async () => {
  const { port, routes } = await site({ '/a': 'a' })
  const waits: number[] = []
  const pace = newPace(
    () => 0,
    async (ms) => void waits.push(ms),
  )
  const own = fetcher({ hostDelayMs: 1000, pace })
  for (let at = 0; at < 3; at++) await own.fetch(`http://news.example:${port}/a`, null)
  expect(waits).toEqual([1000, 2000])
  routes['/robots.txt'] = 'User-agent: *\nCrawl-delay: 7\n'
  const other = fetcher({
    hostDelayMs: 1000,
    pace: newPace(
      () => 0,
      async (ms) => void waits.push(ms),
    ),
  })
  for (let at = 0; at < 2; at++) await other.fetch(`http://news.example:${port}/a`, null)
  expect(waits.at(-1)).toBe(7000)
})

test('validators are sent, and who asks is said', async () => {
  const headers: Record<string, unknown>[] = []
  const { port } = await site({
    '/a': (request, response) => {
      headers.push(request.headers)
      response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end()
    },
  })
  const known = { etag: '"1"', lastModified: 'Mon, 19 Feb 2024 10:00:00 GMT' }
  expect(await fetcher().fetch(`http://news.example:${port}/a`, known)).toEqual({ kind: 'not modified' })
  expect(headers[0]).toMatchObject({
    'user-agent': 'Chancery/test',
    'if-none-match': '"1"',
    'if-modified-since': known.lastModified,
  })
})

test('a server that wants to be asked later says when', async () => {
  const { port } = await site({
    '/busy': (_, response) => void response.writeHead(429, { 'retry-after': '120' }).end(),
    '/gone': (_, response) => void response.writeHead(410).end(),
    '/none': (_, response) => void response.writeHead(404).end(),
  })
  const own = fetcher({
    now: () => 1000,
    pace: newPace(
      () => 1000,
      async () => {},
    ),
  })
  const error = await own.fetch(`http://news.example:${port}/busy`, null).catch((each: unknown) => each)
  expect(error).toBeInstanceOf(TryLater)
  expect((error as TryLater).until).toBe(121_000)
  await expect(own.fetch(`http://news.example:${port}/gone`, null)).rejects.toThrow('410 Gone')
  await expect(own.fetch(`http://news.example:${port}/none`, null)).rejects.toThrow('404 Not Found')
})

test.each([
  'ftp://news.example/a',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'http://user:word@news.example/',
  'nonsense',
])('%s is not fetched', async (url) => {
  await expect(fetcher().fetch(url, null)).rejects.toThrow(/wanted http or https|user name|no URL/)
})
