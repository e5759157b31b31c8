import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

test('a body that is too large is refused, told of beforehand or not', async () => {
  const path = '/api/readings'
  const told = await ask({ method: 'POST', path, headers: { ...JSON_BODY, 'content-length': `${65 * MB}` }, body: '{' })
  expect([told.status, problemIn(told)]).toEqual([413, 'too_large'])
  const body = Readable.from(Array.from({ length: 66 }, () => Buffer.alloc(MB, 32)))
  const untold = await ask({ method: 'POST', path, headers: JSON_BODY, body })
  expect([untold.status, problemIn(untold)]).toEqual([413, 'too_large'])
  expect((await ask({ path: '/api/record' })).status).toBe(200)
})

test('no path leads out of the folders that are served', async () => {
  const ways = [
    '../package.json',
    '..%2fpackage.json',
    '%2e%2e/package.json',
    '..%5cpackage.json',
    'en/../../package.json',
  ]
  for (const base of ['/data/', '/', '//', '/data//']) {
    for (const way of [...ways, '../../../../../../etc/passwd', '%00', 'a%00b', '%', '/etc/passwd']) {
      const { text, status } = await ask({ path: base + way })
      expect([base + way, status < 500, /"devDependencies"|root:/.test(text)]).toEqual([base + way, true, false])
    }
  }
})

test('what is asked in a way that is not known is refused in the one shape', async () => {
  for (const path of ['/api/', '/api/none', '/api/claims/none/more', '/api/../api/none', '/api/%00']) {
    const answer = await ask({ path })
    expect([path, answer.status, problemIn(answer)]).toEqual([path, 404, 'not_found'])
  }
  for (const [method, path] of [
    ['PUT', '/api/reviews'],
    ['PATCH', '/api/record'],
    ['DELETE', '/api/reviews'],
    ['POST', '/'],
    ['DELETE', '/data/README.md'],
  ] as const) {
    const answer = await ask({ method, path })
    expect([path, answer.status, problemIn(answer)]).toEqual([path, 404, 'not_found'])
  }
  const head = await ask({ method: 'HEAD', path: '/api/record' })
  expect([head.status, head.text]).toEqual([200, ''])
})

test('a body that is broken, or of another kind than is wanted, is refused', async () => {
  const refused = async (path: string, type: string | null, body: string) => {
    const headers: Record<string, string> = type === null ? {} : { 'content-type': type }
    const answer = await ask({ method: 'POST', path, headers, body })
    return `${answer.status} ${problemIn(answer)}`
  }
  const form = 'multipart/form-data; boundary=x'
  const file = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nNorway'
  for (const path of ['/api/readings', '/api/documents', '/api/intake']) {
    expect(await refused(path, 'application/json', '{"text": "Norw')).toBe('400 bad_request')
    expect(await refused(path, 'application/json', '[]')).toBe('400 bad_request')
    expect(await refused(path, 'application/json', 'null')).toBe('400 bad_request')
    expect(await refused(path, 'application/json', '{"text": 7, "url": {}}')).toBe('400 bad_request')
    expect(await refused(path, 'text/plain', '{"text": "Norway"}')).toBe('400 bad_request')
    expect(await refused(path, 'application/xml', '<a/>')).toBe('400 bad_request')
    expect(await refused(path, null, 'text')).toBe('400 bad_request')
    expect(await refused(path, form, file)).toBe('400 bad_request')
    expect(await refused(path, form, `${file}\r\n--x`)).toBe('400 bad_request')
    expect(await refused(path, 'multipart/form-data', file)).toBe('400 bad_request')
    expect(await refused(path, form, '--x--\r\n')).toBe('400 bad_request')
    expect(await refused(path, 'application/x-www-form-urlencoded', 'file=a')).toBe('400 bad_request')
  }
  expect(await refused('/api/reviews', 'text/plain', '{"claim":"c","verdict":"accept"}')).toBe('400 bad_request')
})
