import { type Found, foundAt } from '../found.ts'
import type { Page } from './page.ts'

const PUBLISHED = /publish|posted|created|entry-date|dateline|pubdate/i
const MODIFIED = /modif|updat|revis/i
/** Times of other stories stand here. */
const ELSEWHERE = new Set(['aside', 'nav', 'footer'])

/**
 * What `<time>` elements say: the one that is marked as the day of publication or change, else the first one of the
 * article, as HTML's own `pubdate` had it.
 */
export function timeElements(page: Page): readonly Found[] {
  const times = [...page.document.querySelectorAll('time, [itemprop="datePublished"], [itemprop="dateModified"]')]
    .filter((element) => element.localName !== 'meta' && !isElsewhere(element))
    .map((element) => ({ value: element.getAttribute('datetime') ?? element.textContent ?? '', mark: markOf(element) }))
  const modified = times.find(({ mark }) => MODIFIED.test(mark))
  const published = times.find(({ mark }) => PUBLISHED.test(mark)) ?? times.find(({ mark }) => !MODIFIED.test(mark))
  return foundAt('time-element', { published: published?.value, modified: modified?.value })
}

function markOf(element: Element): string {
  const attributes = ['itemprop', 'class', 'id', 'property', 'data-testid'].map(
    (name) => element.getAttribute(name) ?? '',
  )
  return [...attributes, element.hasAttribute('pubdate') ? 'pubdate' : ''].join(' ')
}

function isElsewhere(element: Element): boolean {
  for (let above = element.parentElement; above !== null; above = above.parentElement)
    if (ELSEWHERE.has(above.localName)) return true
  return false
}
