import { expect, test } from 'vitest'
import { articleOf } from '../../../test/support/corpus.ts'
import { documentsOf, itemsIn, reasonsIn } from '../../../test/support/intake.ts'
import { openSite } from '../../../test/support/site.ts'

const TEXT = articleOf(0)
const KEPT = { followLinks: false }

const RSS = `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Daily Record</title><link>https://a.example/</link><description>News</description><language>en-gb</language>
<item><title>Loan &amp;amp; &lt;b&gt;ferry&lt;/b&gt; &#8211; signed</title><link>https://a.example/1</link><dc:creator>Anna Berg</dc:creator><guid isPermaLink="false">g1</guid><pubDate>Mon, 19 Feb 2024 23:30:00 EST</pubDate><description>Short</description><content:encoded><![CDATA[<p>${TEXT}</p><p>It said &quot;Yes&quot;.</p>]]></content:encoded></item></channel></rss>`

const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Daily Record</title><id>f</id><updated>2024-02-20T00:00:00Z</updated>
<entry><title type="html">Loan &amp;amp; ferry</title><id>g1</id><link rel="self" href="https://a.example/self"/><link rel="alternate" href="https://a.example/1"/><author><name>Anna Berg</name></author><published>2024-02-19T23:30:00-05:00</published><updated>2024-02-20T00:00:00Z</updated><content type="html">&lt;p&gt;${TEXT}&lt;/p&gt;</content></entry></feed>`

const RDF = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://a.example/"><title>The Daily Record</title><link>https://a.example/</link><description>News</description></channel>
<item rdf:about="https://a.example/1"><title>Loan &amp; ferry</title><link>https://a.example/1</link><description>${TEXT}</description><dc:date>2024-02-19T23:30:00-05:00</dc:date><dc:creator>Anna Berg</dc:creator></item></rdf:RDF>`

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Daily Record',
  language: 'en',
  items: [
    {
      id: 'g1',
      url: 'https://a.example/1',
      title: 'Loan & ferry',
      content_text: TEXT,
      date_published: '2024-02-19T23:30:00-05:00',
      authors: [{ name: 'Anna Berg' }],
    },
  ],
})

test.each([
  ['RSS', RSS, 'Loan & ferry – signed'],
  ['Atom', ATOM, 'Loan & ferry'],
  ['RDF', RDF, 'Loan & ferry'],
  ['JSON', JSON_FEED, 'Loan & ferry'],
])('an entry of %s has its title decoded, its date normalised and its text', async (_, feed, title) => {
  const [item] = documentsOf(await itemsIn(feed, KEPT))
  expect(item).toMatchObject({
    title,
    publisher: 'The Daily Record',
    author: 'Anna Berg',
    url: 'https://a.example/1',
    published: '2024-02-19T23:30:00-05:00',
    origins: { title: 'feed', publisher: 'feed', author: 'feed', url: 'feed', published: 'feed' },
  })
  expect(item?.text.startsWith(TEXT)).toBe(true)
})

test('the pages of entries are fetched, and say more of themselves than the feed does', async () => {
  const page = `<html><head><meta property="og:title" content="The page's own title"></head><body><p>${TEXT}</p></body></html>`
  const site = await openSite({ '/1': page })
  try {
    const own = RSS.replaceAll('https://a.example/1', `http://127.0.0.1:${site.port}/1`)
    const [item] = documentsOf(await itemsIn(own, { allowPrivate: true, hostDelayMs: 0 }))
    expect(item).toMatchObject({
      text: TEXT,
      title: "The page's own title",
      published: '2024-02-19T23:30:00-05:00',
      origins: { title: 'open-graph', published: 'feed', url: 'http' },
    })
    const [refused] = await reasonsIn(own)
    expect(refused).toContain('not on the public internet')
  } finally {
    await site.close()
  }
})

test.each([
  ['<?xml version="1.0"?><rss version="2.0"><channel><title>T</title></channel></rss>', 'it is a feed without entries'],
  ['<feed>nothing', 'it is no feed'],
])('%j is named', async (feed, reason) => {
  const [given] = await reasonsIn(feed, KEPT)
  expect(given).toContain(reason)
})

test('an entry without text is named, and the rest goes on', async () => {
  const empty = RSS.replace('<item>', '<item><title>Empty</title></item><item>')
  const items = await itemsIn(empty, KEPT)
  expect(items.map(({ kind, name }) => [kind, name])).toEqual([
    ['bad', 'entry 1 of standard input'],
    ['document', 'entry 2 of standard input'],
  ])
})
