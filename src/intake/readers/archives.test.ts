import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { articleOf, mhtmlOf } from '../../../test/support/corpus.ts'
import { badOf, documentIn, documentsOf, itemsIn, reasonsIn } from '../../../test/support/intake.ts'
import { warcOf } from '../../../test/support/warc.ts'
import { zipOf } from '../../../test/support/zip.ts'

const page = (n: number) => `<html><head><title>Loan ${n}</title></head><body><p>${articleOf(n)}</p></body></html>`
const text = (n: number) => Buffer.from(articleOf(n))

test('pages of a WARC have their URL, and the year of their dateline from when they were captured', async () => {
  for (const gzipped of [false, true]) {
    const dated = `<html><body><p>OSLO, Dec 30 (Reuters) - ${articleOf(1)}</p></body></html>`
    const warc = warcOf(
      [
        { url: 'https://a.example/robots.txt', body: 'User-agent: *', type: 'text/plain' },
        { url: 'https://a.example/0', body: page(0) },
        { url: 'https://a.example/logo.png', body: 'x', type: 'image/png' },
        { url: 'https://a.example/gone', body: page(9), status: 404 },
        { url: 'https://a.example/1', body: dated },
        { url: 'https://a.example/2', body: Buffer.from('\0\0\0'), type: 'text/plain' },
        {
          url: 'https://b.example/3',
          body: Buffer.from('<html><body><p>Le café était fermé à Bamako, dit la ministre.</p>', 'latin1'),
          type: 'text/html; charset=iso-8859-1',
        },
      ],
      gzipped,
    )
    const items = await itemsIn(warc)
    expect(documentsOf(items).map(({ url, publisher, language }) => [url, publisher, language])).toEqual([
      ['https://a.example/0', 'a.example', 'en'],
      ['https://a.example/1', 'a.example', 'en'],
      ['https://b.example/3', 'b.example', 'fr'],
    ])
    expect(documentsOf(items)[1]).toMatchObject({
      published: '2023-12-30',
      origins: { url: 'warc', publisher: 'address' },
    })
    expect(badOf(items)).toHaveLength(1)
    expect(badOf(items)[0]?.name).toBe('record 7 of standard input (https://a.example/2)')
  }
})

test('of a WARC that is cut off the whole records are kept', async () => {
  const whole = warcOf([
    { url: 'https://a.example/0', body: page(0) },
    { url: 'https://a.example/1', body: page(1) },
  ])
  const items = await itemsIn(whole.subarray(0, whole.length - 60))
  expect(documentsOf(items)).toHaveLength(1)
  expect(badOf(items)[0]?.reason).toBe('it is cut off: the file ends in the middle of it')
  const packed = warcOf(
    [
      { url: 'https://a.example/0', body: page(0) },
      { url: 'https://a.example/1', body: page(1) },
    ],
    true,
  )
  const parts = await itemsIn(packed.subarray(0, packed.length - 20))
  expect(documentsOf(parts).map(({ url }) => url)).toContain('https://a.example/0')
  expect(
    badOf(parts)
      .map(({ reason }) => reason)
      .join(),
  ).toContain('gzip is cut off')
})

test('wherever a WARC is cut off, that is said, and its end is found', async () => {
  const whole = warcOf([
    { url: 'https://a.example/0', body: page(0) },
    { url: 'https://a.example/1', body: page(1) },
  ])
  const end = whole.length - '\r\n\r\n'.length
  for (let cut = 12; cut < end; cut += 5) {
    const items = await itemsIn(whole.subarray(0, cut), { language: 'en' })
    const isBetween = /^[\r\n]*WARC\//.test(whole.subarray(cut).toString())
    if (!isBetween) expect(badOf(items), `cut at ${cut}`).not.toEqual([])
  }
})

test('members of a .zip are read as what they are, hidden ones passed over, bad ones named', async () => {
  const items = await itemsIn(
    zipOf([
      { name: 'b/', bytes: Buffer.alloc(0) },
      { name: 'b/page.html', bytes: Buffer.from(page(0)) },
      { name: '.hidden', bytes: text(1) },
      { name: '__MACOSX/b/._page.html', bytes: text(1) },
      { name: '../../etc/a.txt', bytes: text(2) },
      {
        name: 'inner.zip',
        bytes: zipOf([{ name: 'a.jsonl', bytes: Buffer.from(`${JSON.stringify({ text: articleOf(3) })}\nno\n`) }]),
      },
      { name: 'empty.txt', bytes: Buffer.alloc(0) },
      { name: 'locked.txt', bytes: text(4), encrypted: true },
    ]),
  )
  expect(documentsOf(items).map(({ name }) => name)).toEqual([
    'standard input (member "b/page.html")',
    'standard input (member "../../etc/a.txt")',
    'line 1 of standard input (member "inner.zip") (member "a.jsonl")',
  ])
  expect(badOf(items).map(({ name, reason }) => [name, reason])).toEqual([
    ['line 2 of standard input (member "inner.zip") (member "a.jsonl")', "it is not JSON (Unexpected token 'o')"],
    ['standard input (member "empty.txt")', 'it is empty'],
    ['standard input (member "locked.txt")', 'it is encrypted'],
  ])
})

test('archives are limited in number, size, ratio and depth', async () => {
  const many = zipOf([1, 2, 3].map((n) => ({ name: `${n}.txt`, bytes: text(n) })))
  expect(await reasonsIn(many, { limits: { zipMembers: 2 } })).toEqual(['it is a .zip of 3 files, wanted at most 2'])
  expect((await reasonsIn(many, { limits: { zipBytes: 300 } }))[0]).toContain('wanted at most 300 bytes')
  const bomb = Buffer.alloc(5_000_000, 'a')
  expect((await reasonsIn(zipOf([{ name: 'a.txt', bytes: bomb }])))[0]).toContain('a .zip bomb')
  expect((await reasonsIn(gzipSync(bomb)))[0]).toContain('unpacks to more than 200 times its size')
  let nested: Buffer = text(0)
  for (let depth = 0; depth < 5; depth++) nested = zipOf([{ name: 'a', bytes: nested }])
  expect((await reasonsIn(nested))[0]).toBe('it lies in more than 3 archives')
})

test('a damaged member is named and the rest goes on', async () => {
  const zip = zipOf([
    { name: 'a.txt', bytes: text(0) },
    { name: 'b.txt', bytes: text(1) },
  ])
  zip.fill(0xff, 60, 80)
  const items = await itemsIn(zip)
  expect(documentsOf(items).map(({ text: words }) => words)).toEqual([articleOf(1)])
  expect(badOf(items)[0]).toMatchObject({ name: 'standard input (member "a.txt")' })
  expect(badOf(items)[0]?.reason).toContain('cannot be unpacked')
})

test('MHTML is read by its root, with its address, subject and date', async () => {
  const headers = 'Subject: =?utf-8?Q?Go=C3=AFta_signs?=\r\nDate: Mon, 19 Feb 2024 10:00:00 +0000\r\n'
  const body = `<html><body><p>BAMAKO, Feb 12 (Reuters) - ${articleOf(0)} Goïta agreed.</p></body></html>`
  expect(await documentIn(mhtmlOf(body, headers))).toMatchObject({
    title: 'Goïta signs',
    url: 'https://record.example/saved',
    published: '2024-02-12',
    text: `BAMAKO, Feb 12 (Reuters) - ${articleOf(0)} Goïta agreed.`,
    origins: { title: 'mhtml', url: 'mhtml' },
  })
})
