import type { AnyFeed } from 'feedsmith'
import { type Found, foundAt } from './found.ts'

/** One entry of a feed of any kind. */
export interface FeedEntry {
  readonly id: string | null
  /** Address of its page; null where it has none. */
  readonly link: string | null
  /** The longest text that the feed gives, as HTML; may be empty. */
  readonly html: string
  readonly found: readonly Found[]
}

/** What the kinds of feeds name differently. */
interface Raw {
  readonly id: string | undefined
  readonly link: string | undefined
  readonly title: string | undefined
  readonly texts: readonly (string | undefined)[]
  readonly author: string | undefined
  readonly published: string | undefined
  readonly modified: string | undefined
  readonly publisher: string | undefined
  readonly language: string | undefined
}

/** The entries of a feed, in its order: titles decoded, dates as ISO 8601, links made whole against `url`. */
export async function entriesOf(parsed: AnyFeed<string>, url: string | null): Promise<readonly FeedEntry[]> {
  const { decodeHTML } = await import('entities')
  return rawEntries(parsed).map((raw) => {
    const link = wholeLink(raw.link, url)
    const texts = raw.texts.filter((text) => text !== undefined)
    return {
      id: raw.id ?? null,
      link,
      html: texts.reduce((longest, text) => (text.length > longest.length ? text : longest), ''),
      found: foundAt('feed', {
        title: plain(raw.title, decodeHTML),
        publisher: plain(raw.publisher, decodeHTML),
        author: plain(raw.author, decodeHTML),
        url: link,
        published: raw.published,
        modified: raw.modified,
        language: raw.language,
      }),
    }
  })
}

function rawEntries(parsed: AnyFeed<string>): readonly Raw[] {
  switch (parsed.format) {
    case 'rss': {
      const { items = [], title, language } = parsed.feed
      return items.map((item) => ({
        id: item.guid?.value,
        link: item.link ?? (item.guid?.isPermaLink === false ? undefined : httpOnly(item.guid?.value)),
        title: item.title ?? item.dc?.titles?.[0],
        texts: [item.content?.encoded, item.description],
        author: names(item.authors?.map(({ name }) => name)) ?? names(item.dc?.creators),
        published: item.pubDate ?? item.dc?.dates?.[0],
        modified: item.atom?.updated,
        publisher: item.source?.title ?? item.dc?.publishers?.[0] ?? title,
        language: item.dc?.languages?.[0] ?? language,
      }))
    }
    case 'atom': {
      const { entries = [], title, authors } = parsed.feed
      return entries.map((entry) => ({
        id: entry.id,
        link: (entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? entry.links?.[0])?.href,
        title: entry.title?.value,
        texts: [entry.content?.value, entry.summary?.value],
        author: names((entry.authors ?? authors)?.map(({ name }) => name)),
        published: entry.published ?? entry.updated,
        modified: entry.published === undefined ? undefined : entry.updated,
        publisher: entry.source?.title?.value ?? title?.value,
        language: entry.xml?.lang ?? parsed.feed.xml?.lang,
      }))
    }
    case 'rdf': {
      const { items = [], title } = parsed.feed
      return items.map((item) => ({
        id: item.rdf?.about,
        link: item.link,
        title: item.title,
        texts: [item.content?.encoded, item.description],
        author: names(item.dc?.creators),
        published: item.dc?.dates?.[0],
        modified: undefined,
        publisher: item.dc?.publishers?.[0] ?? title,
        language: item.dc?.languages?.[0] ?? parsed.feed.dc?.languages?.[0],
      }))
    }
    case 'json': {
      const { items = [], title, language, authors } = parsed.feed
      return items.map((item) => ({
        id: item.id,
        link: item.url ?? item.external_url,
        title: item.title,
        texts: [
          item.content_html,
          item.content_text === undefined ? undefined : escaped(item.content_text),
          item.summary,
        ],
        author: names((item.authors ?? authors)?.map(({ name }) => name)),
        published: item.date_published,
        modified: item.date_modified,
        publisher: title,
        language: item.language ?? language,
      }))
    }
  }
}

function names(list: readonly (string | undefined)[] | undefined): string | undefined {
  const given = list?.filter((name) => name !== undefined && name !== '') ?? []
  return given.length === 0 ? undefined : given.join(', ')
}

function httpOnly(id: string | undefined): string | undefined {
  return id !== undefined && /^https?:\/\//i.test(id) ? id : undefined
}

function wholeLink(link: string | undefined, base: string | null): string | null {
  if (link === undefined) return null
  try {
    const url = new URL(link.trim(), base ?? undefined)
    return /^https?:$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}

/** Titles come plain, escaped once, or escaped twice with markup in them. */
function plain(text: string | undefined, decode: (text: string) => string): string | undefined {
  return text === undefined ? undefined : decode(decode(text).replace(/<\/?[a-z][^<>]*>/gi, ''))
}

function escaped(text: string): string {
  const marked = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return marked
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, '<br>')}</p>`)
    .join('')
}
