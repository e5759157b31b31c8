import { afterEach, expect, test } from 'vitest'
import { articleOf } from '../../test/support/corpus.ts'
import { badOf, documentsOf, itemsOf } from '../../test/support/intake.ts'
import { openSite, type Route, redirect, type Site } from '../../test/support/site.ts'

let site: Site | undefined
afterEach(async () => site?.close())

const LOCAL = { allowPrivate: true, hostDelayMs: 0 }
const PAGE = `<html><head><title>Loan</title></head><body><p>OSLO, Dec 30 (Reuters) - ${articleOf(0)}</p></body></html>`

const versioned: Route = (request, response) => {
  if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
  else
    response
      .writeHead(200, { 'content-type': 'text/html', etag: '"1"', date: 'Tue, 20 Feb 2024 10:00:00 GMT' })
      .end(PAGE)
}

test('a page has its address, what the server said of its version, and a date from when it was sent', async () => {
  site = await openSite({ '/a': redirect('/b'), '/b': versioned })
  const url = `http://127.0.0.1:${site.port}/a`
  const [item] = documentsOf(await itemsOf([url], LOCAL))
  expect(item).toMatchObject({
    name: `"${url}"`,
    title: 'Loan',
    url: `http://127.0.0.1:${site.port}/b`,
    publisher: '127.0.0.1',
    published: '2023-12-30',
    validators: { etag: '"1"', lastModified: null },
    origins: { url: 'http', publisher: 'address', published: 'dateline' },
  })
  const known = { etag: '"1"', lastModified: null }
  expect(await itemsOf([url], { ...LOCAL, validatorsOf: () => known })).toMatchObject([
    { kind: 'skipped', why: 'not modified' },
  ])
  expect(await itemsOf([url], { ...LOCAL, isDone: (key) => key === item?.key })).toMatchObject([
    { kind: 'skipped', why: 'done', key: item?.key },
  ])
})

test('what cannot be had is named, and the rest goes on', async () => {
  site = await openSite({ '/a': PAGE, '/empty': '' })
  const at = (path: string) => `http://127.0.0.1:${site!.port}${path}`
  const items = await itemsOf([at('/none'), at('/empty'), at('/a')], LOCAL)
  expect(badOf(items).map(({ name, reason }) => [name, reason])).toEqual([
    [`"${at('/none')}"`, 'the server answered 404 Not Found'],
    [`"${at('/empty')}"`, 'it is empty'],
  ])
  expect(documentsOf(items)).toHaveLength(1)
  const [refused] = badOf(await itemsOf([at('/a')]))
  expect(refused?.reason).toBe('it is not on the public internet; allow private addresses to fetch it')
})

test('a host that is not there is named', async () => {
  const resolve = async () => {
    throw new Error('ENOTFOUND')
  }
  const [bad] = badOf(await itemsOf(['http://news.example/a'], { resolve }))
  expect(bad?.reason).toBe('the host "news.example" is not known')
})
