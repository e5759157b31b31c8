import type { getDocumentProxy } from 'unpdf'
import { isoDate } from '../dates.ts'
import { foundAt } from '../found.ts'
import { headline } from '../headline.ts'
import type { Draft } from '../outcome.ts'
import type { Fragment } from '../pdf/fragment.ts'
import { textOfPages } from '../pdf/page-text.ts'
import type { Opened } from '../reader.ts'
import { reasonOf, Unreadable } from '../unreadable.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

const MOST_PAGES = 3000
/** The end mark stands in the last kilobyte (ISO 32000, 7.5.5; readers allow some bytes after it). */
const END_WITHIN = 2048
/** Titles that programs put in unasked. */
const NO_TITLE = /^(?:untitled|microsoft (?:word|powerpoint).*|.*\.(?:docx?|odt|rtf|indd|qxd|pptx?|pdf|tex|txt))$/i

/**
 * The text layer of a PDF in the order of reading: columns, paragraphs, words made whole. Its own title and author are
 * taken; when it was made is when the file was, and not when the text was published: it only helps a day without a year.
 */
export async function* readPdf(opened: Opened): AsyncGenerator<Draft> {
  const bytes = await opened.bytes()
  if (!Buffer.from(bytes.subarray(-END_WITHIN)).includes('%%EOF'))
    throw new Unreadable('it is a PDF that is cut off: its end mark "%%EOF" is missing')
  const key = opened.keyFor(bytes)
  const pdf = await openPdf(bytes)
  try {
    if (pdf.numPages > MOST_PAGES)
      throw new Unreadable(`it is a PDF of ${pdf.numPages} pages, wanted at most ${MOST_PAGES}`)
    const text = textOfPages(await fragmentsOf(pdf))
    if (text.trim() === '')
      throw new Unreadable('it is a PDF without a text layer, only images; wanted text: recognise it first (OCR)')
    const info = await infoOf(pdf)
    const title = info.Title?.trim() ?? ''
    yield {
      kind: 'draft',
      key,
      name: opened.name,
      text,
      found: [
        ...foundAt('pdf', { title: NO_TITLE.test(title) ? null : title, author: info.Author, language: info.Language }),
        ...opened.found,
        ...foundAt('text', { title: headline(text) }),
      ],
      seen: opened.seen ?? isoDate(info.CreationDate ?? ''),
      validators: opened.validators,
    }
  } finally {
    await pdf.destroy()
  }
}

async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // It takes the bytes away from their owner: it gets its own. Only errors are said, and by us.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false })
  } catch (error) {
    const { name } = error as Error
    if (name === 'PasswordException')
      throw new Unreadable('it is a PDF that is encrypted; wanted one without a password')
    throw new Unreadable(`it is a PDF that is cut off or broken (${reasonOf(error)})`)
  }
}

async function fragmentsOf(pdf: Pdf): Promise<readonly (readonly Fragment[])[]> {
  const pages: (readonly Fragment[])[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(items.flatMap((item) => ('str' in item ? fragmentOf(item) : [])))
    page.cleanup()
  }
  return pages
}

/** Text that runs level; watermarks and labels across the page are left out. */
function fragmentOf(item: { str: string; transform: readonly number[]; width: number }): readonly Fragment[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform
  const size = Math.hypot(c, d)
  if (item.str.trim() === '' || size === 0 || Math.abs(b) > Math.abs(a) / 4) return []
  return [{ text: item.str, x, y, width: item.width, size }]
}

interface Info {
  readonly Title?: string
  readonly Author?: string
  readonly Language?: string
  readonly CreationDate?: string
}

async function infoOf(pdf: Pdf): Promise<Info> {
  const { info } = await pdf.getMetadata()
  return Object.fromEntries(Object.entries(info).filter(([, value]) => typeof value === 'string'))
}
