import { blockText } from './block-text.ts'
import { jsonLdText } from './json-ld.ts'
import { type Page, parsePage } from './page.ts'

/** Readability takes time cubic in the depth: at 100 a quarter of a second, at 2,000 four minutes. */
const DEEPEST = 100
const MOST_ELEMENTS = 30_000
/** Furniture around an article: a page without any is all article. */
const FURNITURE = 'nav, aside, footer, form, [role="navigation"], [role="complementary"], iframe'
const FURNITURE_NAMES = new Set(['nav', 'aside', 'footer'])
const BYLINE = '[rel="author"], [itemprop="author"], .byline, time'
const LONGEST_BYLINE = 100
const RUNNING_TEXT = 'p, li, blockquote, td, dd, h1, h2, h3'
const FEW_LINKS = 5
/** An article of fewer letters may be one that Readability missed. */
const SHORT_ARTICLE = 250

/**
 * The article's words of a page: those that Readability finds among its menus and advertisements; of a page without such
 * furniture, or one too deep or too large for Readability, all that it shows. A page that shows nothing without its
 * scripts has the text that its JSON-LD gives. The page is taken apart: look for its metadata before.
 */
export async function articleText(page: Page): Promise<string> {
  const { document } = page
  const given = await plainWords(jsonLdText(page))
  const shown = await shownText(document)
  return shown.length < SHORT_ARTICLE && given.length > shown.length ? given : shown
}

async function shownText(document: Document): Promise<string> {
  removeByline(document)
  const { body } = document
  const whole = blockText(body)
  if (isPlain(document)) return whole
  const bare = blockText(body, FURNITURE_NAMES)
  const article = isModest(body) ? await readable(document) : null
  const isMissed = article !== null && article.length < SHORT_ARTICLE && whole.length > 4 * article.length
  return article === null || isMissed ? bare : article
}

/** What Readability takes for the article; it takes the document apart. Null where it finds none. */
async function readable(document: Document): Promise<string | null> {
  const { Readability } = await import('@mozilla/readability')
  try {
    const article = new Readability<Node>(document, { serializer: (node) => node }).parse()
    return article?.content ? blockText(article.content) : null
  } catch (error) {
    // Markup that leads it to recurse without end is read as a page that it knows nothing of.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Takes out who wrote it and when, where they stand apart from the sentences: they are metadata, and found as such. */
function removeByline(document: Document): void {
  for (const element of document.querySelectorAll(BYLINE)) {
    const words = element.textContent ?? ''
    if (words.length <= LONGEST_BYLINE && (element.parentElement?.closest(RUNNING_TEXT) ?? null) === null)
      element.remove()
  }
}

function isPlain(document: Document): boolean {
  return document.querySelector(FURNITURE) === null && document.querySelectorAll('a[href]').length <= FEW_LINKS
}

/** Whether the elements are neither too many nor too deep. Walks without recursion. */
function isModest(root: Element): boolean {
  let depth = 0
  let count = 0
  let node: Element | null = root
  while (node !== null) {
    if (++count > MOST_ELEMENTS || depth > DEEPEST) return false
    const child: Element | null = node.firstElementChild
    if (child !== null) {
      depth++
      node = child
      continue
    }
    while (node !== null && node !== root && node.nextElementSibling === null) {
      node = node.parentElement
      depth--
    }
    node = node === null || node === root ? null : node.nextElementSibling
  }
  return true
}

/** JSON-LD gives plain text or HTML, the second often with its markup escaped. */
async function plainWords(text: string | null): Promise<string> {
  if (text === null) return ''
  const { decodeHTML } = await import('entities')
  const decoded = decodeHTML(text)
  if (!/<\/?(?:p|br|div)\b/i.test(decoded)) return decoded.trim()
  const { document } = await parsePage(decoded, null)
  return blockText(document.body)
}
