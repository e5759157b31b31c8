import { expect, test } from 'vitest'
import { keep, temporaryRecord } from '../../test/support/record.ts'
import { partyOf } from '../record/ask/typed/party.ts'
import { relateDocument } from '../record/relate.ts'
import { briefOf } from './brief.ts'
import { briefHtml } from './html.ts'
import { briefMarkdown } from './markdown.ts'
import { httpUrl } from './notes.ts'
import { BRIEF_CSS } from './style.ts'

const TEXT =
  'Norway delivered 40 tons of <script>alert(1)</script> wheat to Malawi on Monday, the "minister" \u202eevil\u202c & co said. Norway promised Malawi 90 buses | **free** [now](javascript:alert(1)) \u2068x.'

async function made(url: string, publisher = '<img src=x onerror=alert(1)> & "Sons"') {
  const db = temporaryRecord()
  relateDocument(db, await keep(db, TEXT, { date: '2024-02-20', publisher, title: '</title><i>', url }))
  return briefOf(db, { a: await partyOf(db, 'NOR'), b: await partyOf(db, 'MWI') })
}

test('nothing of a document is markup in HTML, and nothing runs', async () => {
  const html = briefHtml(await made('javascript:alert(1)'))
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Sons&quot;')
  expect(html).not.toMatch(/<script|<img|onerror="|href="javascript/i)
  expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  expect(html.match(/<(?!\/)[a-z1-6]+/g)!.every((tag) => !['<iframe', '<object', '<link'].includes(tag))).toBe(true)
  expect(html).not.toMatch(/\sstyle="/)
  expect(html).toContain(`<style>${BRIEF_CSS}</style>`)
})

test('nothing of a document is markup in Markdown', async () => {
  const markdown = briefMarkdown(await made('https://example.org/a b<c>'))
  expect(markdown).toContain('\\<img src=x onerror=alert(1)\\> \\& "Sons"')
  expect(markdown).not.toMatch(/[^\\]<(?!https:)/)
  expect(markdown).not.toMatch(/(?<!\\)\*\*free/)
  expect(markdown).toContain('<https://example.org/a%20b%3Cc%3E>')
})

test('a stylesheet of its own stands in the place of the style', async () => {
  const html = briefHtml(await made('https://example.org/'), '/api/brief.css')
  expect(html).toContain('<link rel="stylesheet" href="/api/brief.css">')
  expect(html).not.toContain('<style')
})

test.each([
  ['https://example.org/x', 'https://example.org/x'],
  ['http://example.org', 'http://example.org/'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['https://bank.example@evil.example/', null],
  ['/relative', null],
  [null, null],
])('the address %s is linked as %s', (typed, wanted) => {
  expect(httpUrl(typed)).toBe(wanted)
})
