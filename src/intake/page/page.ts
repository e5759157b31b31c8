import { Unreadable } from '../unreadable.ts'

/** A page that was parsed: nothing in it is run or fetched. */
export interface Page {
  readonly document: Document
  /** Where it was, against which its links are resolved; null where not known. */
  readonly url: string | null
}

/** Markup above this is no page for people: parsing takes a second for each hundred thousand. */
const MOST_MARKUP = 400_000
/** Browsers flatten what is nested deeper than 512. */
const DEEPEST = 10_000
const MOST_ATTRIBUTES = 1000
const METADATA = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title'])

/**
 * Parses HTML with linkedom. A page without `<body>` gets one. The elements may be thousands deep: walk them without
 * recursion.
 *
 * @throws Unreadable where there is more markup, or it is nested deeper, than in any page for people
 */
export async function parsePage(html: string, url: string | null): Promise<Page> {
  await requireModest(html)
  const { parseHTML } = await import('linkedom')
  const whole = /<html[\s>]/i.test(html) ? html : `<html>${html}</html>`
  const document = parseHTML(whole).document as unknown as Document
  if (document.querySelector('body') === null) addBody(document)
  return { document, url }
}

/** Moves what stands outside a head, or in it though it is no metadata, into a body. */
function addBody(document: Document): void {
  const body = document.createElement('body')
  const top = [...document.documentElement.childNodes].flatMap((node) =>
    node.nodeName.toLowerCase() === 'head' ? [...node.childNodes].filter((each) => !isMetadata(each)) : [node],
  )
  for (const node of top) body.appendChild(node)
  document.documentElement.appendChild(body)
}

function isMetadata(node: Node): boolean {
  return METADATA.has(node.nodeName.toLowerCase())
}

async function requireModest(html: string): Promise<void> {
  const markup = count(html, '<') + count(html, '&')
  if (markup > MOST_MARKUP)
    throw new Unreadable(`it is a page with ${markup} tags and entities, wanted at most ${MOST_MARKUP}`)
  await measure(html)
}

function count(text: string, character: string): number {
  let found = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++
  return found
}

/** Looks how deep elements are nested and how many attributes one has, without building them, and stops at too many. */
async function measure(html: string): Promise<void> {
  const { Parser } = await import('htmlparser2')
  let depth = 0
  let attributes = 0
  const parser = new Parser({
    onopentagname: () => {
      attributes = 0
      if (++depth > DEEPEST) throw new Unreadable(`it is a page nested more than ${DEEPEST} elements deep`)
    },
    onattribute: () => {
      if (++attributes > MOST_ATTRIBUTES)
        throw new Unreadable(`it is a page with more than ${MOST_ATTRIBUTES} attributes on one element`)
    },
    onclosetag: () => {
      depth--
    },
  })
  parser.end(html)
}

/** The content of the first `<meta>` with one of these names (its name, property, http-equiv or itemprop), in their order. */
export function metaContent(page: Page, names: readonly string[]): string | null {
  const metas = metasOf(page)
  for (const name of names) {
    const content = metas.get(name)
    if (content !== undefined) return content
  }
  return null
}

const known = new WeakMap<Document, ReadonlyMap<string, string>>()

function metasOf({ document }: Page): ReadonlyMap<string, string> {
  const before = known.get(document)
  if (before !== undefined) return before
  const metas = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const content = element.getAttribute('content')?.trim()
    if (content === undefined || content === '') continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase()
      if (name !== undefined && !metas.has(name)) metas.set(name, content)
    }
  }
  known.set(document, metas)
  return metas
}

/** An address in a page, made whole; null where it is none. */
export function resolveLink(page: Page, link: string | null | undefined): string | null {
  if (link === null || link === undefined || link.trim() === '') return null
  try {
    const url = new URL(link.trim(), page.url ?? undefined)
    return /^https?:$/.test(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
