import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { chunksOf } from '../src/intake/chunks.ts'
import { intake } from '../src/intake/intake.ts'
import { mhtmlOf } from './support/corpus.ts'
import { documentIn, itemsOf } from './support/intake.ts'
import { zipOf } from './support/zip.ts'

const folder = mkdtempSync(join(tmpdir(), 'chancery-properties-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Begins like a text, so that what follows is no page, list or archive; then anything that text may hold. */
const START = 'Norway lent Iceland buses. '
const anyText = fc
  .string({ unit: 'binary', maxLength: 300 })
  .map((text) => START + text.replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufeff\ufffe\uffff]/g, ''))

let count = 0

async function throughFile(extension: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, `${++count}.${extension}`)
  writeFileSync(path, content)
  const [item] = await itemsOf([path], { followLinks: false })
  rmSync(path)
  if (item?.kind !== 'document') throw new Error(JSON.stringify(item))
  return item.text
}

const normal = (text: string) => text.replace(/[\s\u00a0\u00ad\u200b\u2060]+/g, ' ').trim()
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

test('any text comes back from a text file as it was', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(await throughFile('txt', text)).toBe(text)
    }),
  )
})

test('any text comes back from UTF-16 with a byte order mark', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(await throughFile('txt', Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text)
    }),
  )
})

test('any text comes back from a line of JSONL', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      expect(await throughFile('jsonl', `${JSON.stringify({ text })}\n`)).toBe(text)
    }),
  )
})

test('any text comes back from a quoted column of CSV', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const row = `"A title","${text.replace(/"/g, '""')}"`
      expect(await throughFile('csv', `title,text\r\n${row}\r\n`)).toBe(text)
    }),
  )
})

test('the words of any text come back from a page, from MHTML and from a member of a .zip', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>T</title></head><body><p>${escaped(text)}</p></body></html>`
      expect(normal(await throughFile('html', page))).toBe(normal(text))
      expect(normal(await throughFile('mhtml', mhtmlOf(page)))).toBe(normal(text))
      expect(await throughFile('zip', zipOf([{ name: 'a.txt', bytes: Buffer.from(text) }]))).toBe(text)
    }),
    { numRuns: 60 },
  )
})

test('any bytes are documents or have a reason, whatever their name; nothing is thrown', async () => {
  const starts = [
    '',
    '%PDF-1.7\n',
    'PK\u0003\u0004',
    '\u001f\u008b\u0008',
    'WARC/1.0\r\n',
    '{"text":',
    '<html>',
    '<rss>',
    'From: a\nMIME-Version: 1.0\nContent-Type: text/html\n\n',
  ]
  const extensions = ['txt', 'html', 'pdf', 'zip', 'gz', 'jsonl', 'json', 'csv', 'xml', 'warc', 'mhtml', 'md', 'bin']
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom(...extensions),
      async (start, bytes, extension) => {
        const path = join(folder, `${++count}.${extension}`)
        writeFileSync(path, Buffer.concat([Buffer.from(start, 'latin1'), bytes]))
        for (const item of await itemsOf([path], { followLinks: false }))
          if (item.kind === 'bad') expect(item.reason).toMatch(/^[^\n]{5,400}$/)
        rmSync(path)
      },
    ),
    { numRuns: 400 },
  )
}, 120_000)

test('a stream may be cut into chunks anywhere', async () => {
  const lines = ['Norway', 'Íslánd', '日本'].map((text) => JSON.stringify({ text: `${text} lent buses.` }))
  const bytes = Buffer.from(`${lines.join('\n')}\n`)
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 20 }), async (cuts) => {
      const ends = [...new Set([0, ...cuts, bytes.length])].sort((a, b) => a - b)
      const chunks = ends.slice(1).map((end, at) => bytes.subarray(ends[at], end))
      const texts: string[] = []
      for await (const item of intake(['-'], { stdin: chunksOf(...chunks) }))
        if (item.kind === 'document') texts.push(item.text)
      expect(texts).toEqual(lines.map((line) => JSON.parse(line).text))
    }),
  )
})

test('half of a surrogate pair does not get through', async () => {
  expect((await documentIn('{"text": "Norway \\ud800 lent Iceland \\ud83d\\ude8c buses."}\n')).text).toBe(
    'Norway \ufffd lent Iceland \u{1f68c} buses.',
  )
})
