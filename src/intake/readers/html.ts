import { textOf } from '../charset.ts'
import type { Draft } from '../outcome.ts'
import { articleText } from '../page/article-text.ts'
import { parsePage } from '../page/page.ts'
import { pageMetadata } from '../page/page-metadata.ts'
import type { Opened } from '../reader.ts'

/** HTML names its encoding in its first kilobyte. */
const NAMED_WITHIN = 4096

/** A page: the words of its article, and what it says of itself. No script is run and nothing is fetched. */
export async function* readHtml(opened: Opened): AsyncGenerator<Draft> {
  const bytes = await opened.bytes()
  const { text: html } = await textOf(bytes, { ...opened, within: charsetWithin(bytes) })
  const page = await parsePage(html, opened.url)
  // Before the text: to find that takes the page apart.
  const metadata = await pageMetadata(page)
  yield {
    kind: 'draft',
    key: opened.keyFor(bytes),
    name: opened.name,
    text: await articleText(html, page),
    found: [...metadata, ...opened.found],
    seen: opened.seen,
    validators: opened.validators,
  }
}

/** The encoding that an HTML `<meta>` or an XML declaration names; null where none does. */
export function charsetWithin(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, NAMED_WITHIN)).toString('latin1')
  const xml = /^\s*<\?xml[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)
  return xml?.[1] ?? /<meta[^>]{0,300}\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] ?? null
}
