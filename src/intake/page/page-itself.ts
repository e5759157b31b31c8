import { type Found, foundAt } from '../found.ts'
import { type Page, resolveLink } from './page.ts'

/** "<!-- saved from url=(0042)https://example.org/story -->", as browsers write into pages that they save. */
const SAVED_FROM = /saved from url=\(\d+\)(\S+)/i

/** What the page shows of itself: heading and `<title>`, byline, canonical link, `lang`. */
export function pageItself(page: Page): readonly Found[] {
  const { document } = page
  const [first, ...more] = document.querySelectorAll('article h1, main h1, h1')
  const heading = more.length > 3 ? null : (first?.textContent ?? null)
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  return foundAt('page', {
    title: heading !== null && heading.trim() !== '' ? heading : document.querySelector('title')?.textContent,
    author: bylineOf(document),
    url: resolveLink(page, canonical) ?? resolveLink(page, savedFrom(document)),
    language: document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang'),
  })
}

function bylineOf(document: Document): string | null {
  const marked = document.querySelector(
    '[rel="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], .byline',
  )
  const text = marked?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  const name = text.replace(/^(?:by|par|por|von)\s+/i, '')
  return name === '' || name.length > 100 ? null : name
}

function savedFrom(document: Document): string | null {
  for (let node = document.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 8) return SAVED_FROM.exec(node.nodeValue ?? '')?.[1] ?? null
    if (node.nodeType === 1) {
      const inner = node.firstChild
      return inner?.nodeType === 8 ? (SAVED_FROM.exec(inner.nodeValue ?? '')?.[1] ?? null) : null
    }
  }
  return null
}
