import type { Found } from '../found.ts'
import { jsonLd } from './json-ld.ts'
import { metaTags, openGraph } from './meta-tags.ts'
import type { Page } from './page.ts'
import { pageItself } from './page-itself.ts'
import { timeElements } from './time-element.ts'

/** All that a page says of itself, what is said for machines first: JSON-LD, Open Graph, meta, `<time>`, then what it shows. */
export async function pageMetadata(page: Page): Promise<readonly Found[]> {
  const { decodeHTML } = await import('entities')
  const found = [jsonLd, openGraph, metaTags, timeElements, pageItself].flatMap((look) => look(page))
  const decoded = found.map((piece) =>
    piece.field === 'title' || piece.field === 'author' || piece.field === 'publisher'
      ? { ...piece, value: decodeHTML(piece.value) }
      : piece,
  )
  const site = decoded.find(({ field }) => field === 'publisher')?.value
  return decoded
    .filter((piece) => piece.field !== 'url' || !isHome(piece.value))
    .map((piece) => (piece.field === 'title' ? { ...piece, value: withoutSite(piece.value, site) } : piece))
}

/** "Mali signs – The Daily Record" without the name of the site at its end. */
function withoutSite(title: string, site: string | undefined): string {
  const [, words, end] = /^(.{8,}?)\s+[|\u2013\u2014-]\s+([^|\u2013\u2014]{2,60})$/.exec(title) ?? []
  return words !== undefined && end !== undefined && site !== undefined && same(end, site) ? words : title
}

function same(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^the\s+/, '')
      .replace(/[^\p{L}\p{N}]/gu, '')
  return plain(a) === plain(b)
}

/** Pages that give the address of their site's front as their own. */
function isHome(url: string): boolean {
  const { pathname, search } = new URL(url)
  return pathname === '/' && search === ''
}
