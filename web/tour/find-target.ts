/** A place on a page: the one that a selector names, or the smallest block in which all of the words stand. */
export type Target = { readonly selector: string } | { readonly all: readonly string[] }

const BLOCKS = 'tr, li, dd, p, h1, h2, h3, blockquote, figure, article, section, table, ul, ol, dl'

/**
 * The first place on a page that a target means; where no block has all of the words, the smallest with the first of them.
 * Null where there is none.
 *
 * @param page where to look: the page without its head and without the tour
 * @param isSeen whether a reader can see a block; words for those who cannot see the page are no place to point at
 */
export function findTarget(
  page: ParentNode,
  target: Target,
  isSeen: (block: Element) => boolean = () => true,
): Element | null {
  if ('selector' in target) return page.querySelector(target.selector)
  const blocks = [...page.querySelectorAll(BLOCKS)].filter(isSeen)
  const [first] = target.all
  return smallestWith(blocks, target.all) ?? (first === undefined ? null : smallestWith(blocks, [first]))
}

function smallestWith(blocks: readonly Element[], words: readonly string[]): Element | null {
  const wanted = words.map((word) => word.toLowerCase())
  let best: Element | null = null
  let length = Number.POSITIVE_INFINITY
  for (const block of blocks) {
    const text = (block.textContent ?? '').toLowerCase()
    if (text.length >= length || !wanted.every((word) => text.includes(word))) continue
    best = block
    length = text.length
  }
  return best
}
