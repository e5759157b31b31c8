import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Reader, reader } from '../src/index.ts'
import { decode } from '../src/intake/decode.ts'
import { chancery } from './support/chancery.ts'
import { linesAt, pdfOf } from './support/pdf.ts'

const folder = mkdtempSync(join(tmpdir(), 'chancery-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const english: Reader = await reader()
const SENTENCE = 'Norway accused Iceland of piracy on Monday. '

test('an empty file has no claims', async () => {
  const { code, stdout } = await chancery(['read', file('empty.txt', ''), '--format', 'json'])
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ document: { sentences: 0, claims: 0 }, claims: [] })
  expect(english.read(' \n\t ').claims).toEqual([])
})

test.each([
  ['a.pdf', new TextEncoder().encode('%PDF-1.7\n'), 'it is a PDF'],
  ['binary.txt', new Uint8Array([65, 66, 0, 67]), 'it is binary (byte 2 is zero)'],
  ['latin.txt', new Uint8Array([65, 66, 0xe9, 32]), 'byte 2 (0xE9) is not UTF-8'],
  ['cut.txt', new Uint8Array([65, 0xe2, 0x80]), 'is not UTF-8'],
  ['page.txt', new TextEncoder().encode('<!DOCTYPE html><script>x()</script>'), 'it holds no text'],
  ['photo.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), 'it is an image'],
  ['broken.zip', new TextEncoder().encode('PK\u0003\u0004 and no more'), 'it is a .zip that is cut off or broken'],
])('%s gets one clear error', async (name, bytes, message) => {
  const path = file(name, bytes)
  const { code, stdout, stderr } = await chancery(['read', path])
  expect(stderr).toContain(`Cannot read "${path}": `)
  expect(stderr).toContain(message)
  expect(stderr.trim().split('\n')).toHaveLength(1)
  expect([code, stdout]).toEqual([1, ''])
})

test('a page, a PDF and a list of documents are read by what they are', async () => {
  const page = `<html><head><title>Piracy</title><meta name="date" content="2024-02-19"></head><body><p>${SENTENCE}</p></body></html>`
  const first = await chancery(['read', file('page.html', page), '--format', 'json', '--publisher', 'P'])
  expect(JSON.parse(first.stdout)).toMatchObject({
    document: { title: 'Piracy', date: '2024-02-19', publisher: 'P', claims: 1 },
  })
  const pdf = pdfOf([linesAt(60, 780, ['Norway accused Iceland of', 'piracy on Monday.'])])
  const second = await chancery(['read', '-', '--format', 'json'], pdf)
  expect(JSON.parse(second.stdout).claims).toHaveLength(1)
  const lines = `${JSON.stringify({ text: SENTENCE, id: 'a' })}\nno\n${JSON.stringify({ text: SENTENCE, id: 'b' })}\n`
  const third = await chancery(['read', file('two.jsonl', lines), '--format', 'json'])
  expect(JSON.parse(third.stdout).map(({ document }: { document: { id: string } }) => document.id)).toEqual(['a', 'b'])
  expect(third.stderr).toMatch(/^Cannot read line 2 of ".*two\.jsonl": it is not JSON/)
  expect([first.code, second.code, third.code]).toEqual([0, 0, 1])
})

test('a page in a language without a reader is named', async () => {
  const text = 'Le ministère a déclaré que l’accord serait signé à Bamako en février, malgré les réserves exprimées.'
  const { code, stderr } = await chancery(['read', file('page.html', `<html><body><p>${text}</p></body></html>`)])
  expect([code, stderr]).toEqual([1, expect.stringContaining('it is in the language "fr", wanted "en"')])
})

test('a missing file and a folder are named', async () => {
  expect((await chancery(['read', join(folder, 'none.txt')])).stderr).toContain('there is no such file')
  expect((await chancery(['read', folder])).stderr).toContain('it is a folder, wanted a file')
})

test('byte order marks decide, and are no part of the text', () => {
  expect(decode(new Uint8Array([0xef, 0xbb, 0xbf, 65]))).toBe('A')
  expect(decode(new Uint8Array([0xff, 0xfe, 65, 0]))).toBe('A')
  expect(decode(new Uint8Array([0xfe, 0xff, 0, 65]))).toBe('A')
  expect(decode(new Uint8Array([65, 0xe9]), 'windows-1252')).toBe('Aé')
})

test('a bad line of JSONL is named and the rest goes on', async () => {
  const input = `${JSON.stringify({ text: SENTENCE, id: 'a' })}\nnope\n{"title": 1}\n${JSON.stringify({ text: SENTENCE, id: 'b' })}`
  const { code, stdout, stderr } = await chancery(['read', '-', '--jsonl'], input)
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).document.id),
  ).toEqual(['a', 'b'])
  const complaints = stderr.trim().split('\n')
  expect(complaints).toHaveLength(2)
  expect(complaints[0]).toMatch(/^Cannot read line 2 of standard input: it is not JSON/)
  expect(complaints[1]).toBe('Cannot read line 3 of standard input: "text" is missing, wanted a string')
  expect(code).toBe(1)
})

test.each([
  [['read', 'x', '--date', '2024-13-01'], '2024-13-01'],
  [['read', 'x', '--format', 'xml'], 'xml'],
  [['read', 'x', '--colour'], '--colour'],
  [['read'], 'file'],
])('%j is a mistake of usage that quotes the value', async (args, value) => {
  const { code, stdout, stderr } = await chancery(args)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(value)
})

test.each([
  ['unpaired surrogates', `\ud800 ${SENTENCE}\udc00\ud800`],
  ['right-to-left marks', `\u202e\u200f${SENTENCE}\u202c \u0645\u0631\u062d\u0628\u0627 ${SENTENCE}`],
  ['control characters', `\u0000\u0001\u001b[31m${SENTENCE}\u0007`],
  ['combining characters', `${'e\u0301\u0302\u0303'.repeat(200)} ${SENTENCE}`],
])('%s keep every offset right', (_, text) => {
  const { claims } = english.read(text)
  for (const { evidence } of claims) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact)
  JSON.parse(JSON.stringify(claims))
})

test.each([
  ['a million brackets', '('.repeat(1_000_000)],
  ['a million quotes', '"'.repeat(1_000_000)],
  ['a word of a million letters', 'a'.repeat(1_000_000)],
  ['thousands of commas and words', 'a, '.repeat(20_000)],
])(
  '%s neither crash nor hang',
  (_, text) => {
    expect(english.read(text).claims).toEqual([])
  },
  120_000,
)

test('half a megabyte is read in full', () => {
  const text = SENTENCE.repeat(Math.ceil(500_000 / SENTENCE.length))
  const { document, claims } = english.read(text, { date: '2024-02-19' })
  expect(document.length).toBe(text.length)
  const { evidence } = claims.at(-1)!
  expect(text.slice(evidence.start, evidence.end)).toBe(evidence.exact)
}, 300_000)
