import { expect, test } from 'vitest'
import { documentIn, reasonsIn } from '../../../test/support/intake.ts'

const FIRST =
  'Norway lent Iceland 40 buses on Monday, the ministry of transport said, in a deal that both governments had worked on for months.'
const SECOND =
  '"We keep our word," Prime Minister Anna Berg said in Oslo, and the minister, who had travelled there, agreed with her on all points.'
const THIRD =
  'Iceland confirmed the loan and said that it would be repaid over ten years, with the first rate due in March.'

function page(head: string, body = `<article><p>${FIRST}</p><p>${SECOND}</p></article>`): string {
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
}

const LD = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'Organization', '@id': '#us', name: 'The Daily Record' },
    { '@type': 'BreadcrumbList', name: 'World' },
    {
      '@type': ['NewsArticle'],
      headline: 'Norway lends Iceland buses &amp; a ferry',
      datePublished: '2024-02-19T09:30:00+01:00',
      dateModified: '2024-02-20',
      author: [{ '@type': 'Person', name: 'Anna Berg' }, { name: 'Jon Lie' }],
      publisher: { '@id': '#us' },
      mainEntityOfPage: { '@id': 'https://record.example/world/1' },
    },
  ],
}

test('JSON-LD comes before Open Graph, that before meta, that before <time>, that before what the page shows', async () => {
  const graph = '<meta property="og:title" content="OG"><meta property="article:published_time" content="2024-01-01">'
  const metas = '<meta name="author" content="Meta Author"><meta name="date" content="2023-01-01">'
  const shown = `<article><h1>Shown</h1><time datetime="2022-01-01">then</time><p>${FIRST}</p></article>`
  const withAll = page(
    `<title>T</title>${graph}${metas}<script type="application/ld+json">${JSON.stringify(LD)}</script>`,
    shown,
  )
  expect(await documentIn(withAll)).toMatchObject({
    title: 'Norway lends Iceland buses & a ferry',
    publisher: 'The Daily Record',
    author: 'Anna Berg, Jon Lie',
    url: 'https://record.example/world/1',
    published: '2024-02-19T09:30:00+01:00',
    modified: '2024-02-20',
    language: 'en',
    origins: { title: 'json-ld', publisher: 'json-ld', author: 'json-ld', published: 'json-ld', language: 'detected' },
  })
  expect(await documentIn(page(`<title>T</title>${graph}${metas}`, shown))).toMatchObject({
    title: 'OG',
    author: 'Meta Author',
    published: '2024-01-01',
    origins: { title: 'open-graph', author: 'meta', published: 'open-graph' },
  })
  expect(await documentIn(page(`<title>T</title>${metas}`, shown))).toMatchObject({
    title: 'Shown',
    published: '2023-01-01',
    origins: { title: 'page', published: 'meta' },
  })
  expect(await documentIn(page('<title>T</title>', shown))).toMatchObject({
    published: '2022-01-01',
    origins: { published: 'time-element' },
  })
})

test('where the page gives no date the dateline does, and where that has none the option', async () => {
  const dated = page('<title>T</title>', `<p>OSLO, Feb 19, 2024 (Reuters) - ${FIRST}</p>`)
  expect(await documentIn(dated, { date: '2024-03-01' })).toMatchObject({
    published: '2024-02-19',
    dateline: 'OSLO, Feb 19, 2024 (Reuters) -',
    origins: { published: 'dateline', dateline: 'dateline' },
  })
  expect(await documentIn(page('<title>T</title>'), { date: '2024-03-01', publisher: 'P' })).toMatchObject({
    published: '2024-03-01',
    publisher: 'P',
    origins: { published: 'option', publisher: 'option' },
  })
})

test('broken JSON-LD, dates that are none and addresses of the front page say nothing', async () => {
  const broken = page(
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script><meta property="og:url" content="https://record.example/"><meta name="date" content="soon"><link rel="canonical" href="https://record.example/world/1"><title>Norway lends Iceland buses | The Daily Record</title><meta property="og:site_name" content="Daily Record">',
  )
  expect(await documentIn(broken)).toMatchObject({
    title: 'Norway lends Iceland buses',
    url: 'https://record.example/world/1',
    published: null,
  })
  const lineBreak = page(
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Norway\nlends"}</script>',
  )
  expect((await documentIn(lineBreak)).title).toBe('Norway lends')
})

test('menus, captions, bylines, scripts and other stories are no text', async () => {
  const links = Array.from({ length: 20 }, (_, at) => `<li><a href="/${at}">Section ${at}</a></li>`).join('')
  const body = `<nav><ul>${links}</ul></nav><header><h1>Norway lends buses</h1></header>
    <article><p class="byline">By Anna Berg</p><time datetime="2024-02-19">19 Feb</time><p>${FIRST}</p>
    <figure><img src="a.jpg"><figcaption>A bus in Oslo</figcaption></figure><p>${SECOND}</p><p hidden>Subscribe</p>
    <ul><li>Forty buses</li><li>One ferry</li></ul><p>${THIRD}</p><script>track("x")</script></article>
    <aside><h2>Most read</h2><p>Peru accused Chile of piracy</p></aside><footer>Copyright</footer>`
  const { text } = await documentIn(page('', body))
  expect(text).toBe(`${FIRST}\n\n${SECOND}\n\nForty buses\nOne ferry\n\n${THIRD}`)
})

test('words that markup parts stay whole, and blocks stay apart', async () => {
  const { text } = await documentIn(
    '<html><body><div>Nor<b>way</b> lent<br>Ice&shy;land</div><div>forty<i> buses</i></div></body></html>',
  )
  expect(text).toBe('Norway lent\nIceland\n\nforty buses')
})

test('a page that shows nothing without its scripts has the text of its JSON-LD', async () => {
  const ld = { '@type': 'NewsArticle', articleBody: `&lt;p&gt;${FIRST}&lt;/p&gt;&lt;p&gt;${SECOND}&lt;/p&gt;` }
  const shell = page(`<script type="application/ld+json">${JSON.stringify(ld)}</script>`, '<div id="root"></div>')
  expect((await documentIn(shell)).text).toBe(`${FIRST}\n\n${SECOND}`)
})

test('a page in a legacy encoding is read by what it names, and in another language marked unread', async () => {
  const french =
    'Le ministère des Affaires étrangères a déclaré que l’accord serait signé à Bamako, malgré les réserves.'
  const html = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body><p>${french}</p></body></html>`
  const bytes = Buffer.from(html.replace(/’/g, '\u0092'), 'latin1')
  expect(await documentIn(bytes)).toMatchObject({ text: french, language: 'fr', readable: false })
  expect(await documentIn(bytes, { languages: ['en', 'fr'] })).toMatchObject({ readable: true })
})

test('a page without <html>, <head> or <body> is a page', async () => {
  expect(await documentIn(`<title>Loan</title><p>${FIRST}<p>${SECOND}`)).toMatchObject({
    title: 'Loan',
    text: `${FIRST}\n\n${SECOND}`,
  })
})

test.each([
  ['a thousand elements deep', `<html><body>${'<div>'.repeat(1000)}<p>${FIRST}</p>`, FIRST],
  ['a line of a megabyte', `<html><body><p>${'word '.repeat(200_000)}</p></body></html>`, 'word word'],
  [
    'hidden and scripted',
    `<html><body onload="x()"><script>while(true){}</script><p>${FIRST}</p><svg>${'<g>'.repeat(500)}`,
    FIRST,
  ],
])('%s is read in time', async (_, html, start) => {
  const before = performance.now()
  expect((await documentIn(html)).text.startsWith(start)).toBe(true)
  expect(performance.now() - before).toBeLessThan(20_000)
})

test.each([
  ['nested without end', `<html><body>${'<div>'.repeat(100_000)}`, 'nested 100002 elements deep, wanted at most 10000'],
  ['of nothing but markup', `<html><body>${'<'.repeat(1_000_000)}`, 'tags and entities, wanted at most 400000'],
  [
    'with endless attributes',
    `<html><body><p ${Array.from({ length: 5000 }, (_, at) => `a${at}=1`).join(' ')}>x`,
    '5000 attributes',
  ],
  ['without words', '<html><body><script>document.write("x")</script></body></html>', 'it holds no text'],
])('a page %s is named', async (_, html, reason) => {
  const [given] = await reasonsIn(html)
  expect(given).toContain(reason)
})
