/** Elements that start and end a paragraph. */
const PARAGRAPHS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main nav ol p pre section summary table tbody tfoot thead ul'.split(
    ' ',
  ),
)
/** Elements that start and end a line. */
const LINES = new Set(['br', 'li', 'tr', 'caption'])
/** Elements of a row: a blank parts them. */
const CELLS = new Set(['td', 'th'])
/** Elements whose words are not for readers, or tell of a picture. */
const UNREAD = new Set(
  'audio button canvas datalist embed figcaption iframe img input link math meta noscript object option picture script select style svg template textarea title video'.split(
    ' ',
  ),
)

const ELEMENT = 1
const TEXT = 3

/** Characters that only say where a word may break. */
const INVISIBLE = /[\u00ad\u200b\ufeff\u2060]/g

/**
 * The words below a node as text: paragraphs parted by an empty line, lines of lists and tables by a line break. What is
 * hidden, scripts, forms' fields and captions of pictures are left out.
 *
 * Walks without recursion, in time linear in the nodes: a page may be nested without end.
 *
 * @param skip names of further elements to leave out, in small letters
 */
export function blockText(root: Node, skip: ReadonlySet<string> = new Set()): string {
  const out = new TextBuilder()
  const above: string[] = []
  let preformatted = 0
  let node: Node | null = root
  while (node !== null) {
    if (node.nodeType === TEXT) out.text(node.nodeValue ?? '', preformatted > 0)
    const name: string | null = node.nodeType === ELEMENT ? (node as Element).localName.toLowerCase() : null
    if (name !== null) {
      out.edge(name)
      const child: Node | null = isSkipped(node as Element, name, skip) ? null : node.firstChild
      if (child !== null) {
        above.push(name)
        if (name === 'pre') preformatted++
        node = child
        continue
      }
      out.edge(name)
    }
    while (node !== root && node.nextSibling === null && node.parentNode !== null) {
      node = node.parentNode
      const left: string = above.pop() ?? ''
      if (left === 'pre') preformatted--
      out.edge(left)
    }
    node = node === root ? null : node.nextSibling
  }
  return out.toString()
}

function isSkipped(element: Element, name: string, skip: ReadonlySet<string>): boolean {
  if (UNREAD.has(name) || skip.has(name)) return true
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
}

/** Collects words and the breaks between them; of several breaks in a row the widest counts. */
class TextBuilder {
  readonly #parts: string[] = []
  #gap: '' | ' ' | '\n' | '\n\n' = ''

  text(value: string, preformatted: boolean): void {
    const lines = preformatted ? value.split('\n') : [value]
    for (const [at, line] of lines.entries()) {
      if (at > 0) this.#widen('\n')
      this.#words(line.replace(INVISIBLE, '').split(/[ \t\r\n\f\u00a0]+/))
    }
  }

  edge(name: string): void {
    if (PARAGRAPHS.has(name)) this.#widen('\n\n')
    else if (LINES.has(name)) this.#widen('\n')
    else if (CELLS.has(name)) this.#widen(' ')
  }

  toString(): string {
    return this.#parts.join('')
  }

  #words(words: readonly string[]): void {
    for (const [at, word] of words.entries()) {
      if (at > 0) this.#widen(' ')
      if (word !== '') this.#word(word)
    }
  }

  #word(word: string): void {
    if (this.#parts.length > 0) this.#parts.push(this.#gap)
    this.#parts.push(word)
    this.#gap = ''
  }

  #widen(gap: ' ' | '\n' | '\n\n'): void {
    if (gap.length > this.#gap.length || (gap === '\n' && this.#gap === ' ')) this.#gap = gap
  }
}
