import { Hono } from 'hono'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { limitRate } from '../../src/server/guard/rate.ts'
import { type OpenedDesk, openDesk } from '../support/opened-desk.ts'
import { problemIn, type RawRequest, rawRequest } from '../support/raw-request.ts'

const MB = 1024 * 1024
const JSON_BODY = { 'content-type': 'application/json' }

let desk: OpenedDesk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => {
  await desk.clear()
  expect(desk.complaints).toEqual([])
})

const ask = (given: RawRequest) => rawRequest(desk.origin, given)

/** Every request that changes something, as the API documents itself: what is added to it is tested too. */
async function writes(): Promise<{ method: string; path: string }[]> {
  const { paths } = (await desk.ask<{ paths: Record<string, object> }>('/api/openapi.json')).body
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path: path.replaceAll(/\{\w+\}/g, '1') })),
  )
  return all.filter(({ method }) => method !== 'GET')
}

test('only names of this machine are answered', async () => {
  const { port } = new URL(desk.origin)
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`])
    expect((await ask({ path: '/api/record', headers: { host } })).status).toBe(200)
  for (const host of ['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`, '10.0.0.1', '0.0.0.0'])
    for (const path of ['/api/record', '/', '/data/README.md', '/api/openapi.json']) {
      const answer = await ask({ path, headers: { host } })
      expect([answer.status, problemIn(answer)]).toEqual([403, 'forbidden'])
    }
})

test('no other page changes anything', async () => {
  const { port } = new URL(desk.origin)
  const others = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: `http://127.0.0.1:${Number(port) + 1}` },
    { origin: `http://evil.example:${port}` },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]
  const all = await writes()
  expect(all.length).toBeGreaterThanOrEqual(7)
  for (const { method, path } of all)
    for (const headers of others) {
      const answer = await ask({ method, path, headers: { ...JSON_BODY, ...headers }, body: '{}' })
      expect([method, path, answer.status, problemIn(answer)]).toEqual([method, path, 403, 'forbidden'])
    }
  const own = { ...JSON_BODY, origin: desk.origin, 'sec-fetch-site': 'same-origin' }
  expect((await ask({ method: 'POST', path: '/api/reviews/withdraw', headers: own, body: '{}' })).status).toBe(200)
})

test('another page may not even ask whether it may', async () => {
  const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' }
  const answer = await ask({ method: 'OPTIONS', path: '/api/reviews', headers })
  expect(answer.status).toBe(403)
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  const read = await ask({ path: '/api/record', headers: { origin: 'https://evil.example' } })
  expect(read.headers['access-control-allow-origin']).toBeUndefined()
  expect(read.headers['cross-origin-resource-policy']).toBe('same-origin')
})

test('what can be reached from other machines wants its token', async () => {
  const open = await openDesk({ host: '0.0.0.0' })
  onTestFinished(() => open.clear())
  const { token } = open
  const at = `http://127.0.0.1:${new URL(open.url).port}`
  const asked = (path: string, headers: Record<string, string> = {}) => rawRequest(at, { path, headers })
  for (const path of ['/', '/api/record', '/data/README.md', '/api/intake/events', '/none'])
    for (const headers of [{}, { authorization: 'Bearer x' }, { cookie: `chancery_token=${token}x` }]) {
      const answer = await asked(path, headers)
      expect([path, answer.status, problemIn(answer)]).toEqual([path, 401, 'unauthorized'])
    }
  expect((await asked(`/api/record?token=${token!.slice(1)}`)).status).toBe(401)
  expect((await asked('/api/record', { authorization: `Bearer ${token}` })).status).toBe(200)
  const entry = await asked(`//evil.example/x?token=${token}&q=1`)
  expect([entry.status, entry.headers.location]).toEqual([303, '/evil.example/x?q=1'])
  const [cookie] = entry.headers['set-cookie']!
  expect(cookie).toMatch(/^chancery_token=[\w-]{32}; .*HttpOnly; SameSite=Strict$/)
  expect((await asked('/api/record', { cookie: cookie!.split(';')[0]! })).status).toBe(200)
})

test('requests beyond so many are told to wait', async () => {
  let now = 0
  const app = new Hono()
  app.use(limitRate(3, 1000, () => now))
  app.get('/', (c) => c.text('here'))
  const asked = async () => (await app.request('/')).status
  expect([await asked(), await asked(), await asked(), await asked()]).toEqual([200, 200, 200, 429])
  now = 400
  const late = await app.request('/')
  expect([late.status, late.headers.get('retry-after')]).toEqual([429, '1'])
  now = 1000
  expect(await asked()).toBe(200)
})

test('every answer says what browsers may do with it', async () => {
  const record = await ask({ path: '/api/record' })
  const answers = [
    record,
    await ask({ path: '/api/record', headers: { 'if-none-match': record.headers.etag! } }),
    await ask({ method: 'HEAD', path: '/api/record' }),
    await ask({ path: '/' }),
    await ask({ path: '/claims?actor=MLI' }),
    await ask({ path: '/data/README.md' }),
    await ask({ path: '/data/none' }),
    await ask({ path: '/api/none' }),
    await ask({ path: '/api/docs' }),
    await ask({ path: '/api/openapi.json' }),
    await ask({ path: '/api/export?format=csv' }),
    await ask({ path: '/api/claims?since=never' }),
    await ask({ path: '/api/record', headers: { host: 'evil.example' } }),
    await ask({ method: 'DELETE', path: '/' }),
    await ask({ method: 'OPTIONS', path: '/api/record' }),
    await ask({ method: 'POST', path: '/api/readings', headers: { 'content-length': `${65 * MB}` }, body: 'x' }),
  ]
  for (const { headers, status } of answers) {
    const policy = headers['content-security-policy']
    expect([status, policy]).toEqual([status, expect.stringMatching(/^default-src 'none'; script-src 'self' 'wasm-u/)])
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-inline')
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
  }
  expect(answers.map(({ status }) => status)).toEqual([
    ...[200, 304, 200, 200, 200, 200, 404, 404, 200, 200, 200, 400, 403, 404, 404, 413],
  ])
})
