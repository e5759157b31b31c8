/** A start tag with its attributes and where its content lies in the text without tags. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly start: number
  readonly end: number
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Reads a stretch of XML into its text without tags and its elements with their places in that text. Enough for
 * annotated corpora: entities and numeric references are resolved; comments, declarations and CDATA are left out.
 */
export function readMarkup(xml: string): { readonly text: string; readonly elements: readonly Element[] } {
  const elements: Element[] = []
  const open: { name: string; attributes: Record<string, string>; start: number }[] = []
  let text = ''
  for (const [part] of xml.matchAll(/<!--[\s\S]*?-->|<[^>]*>|[^<]+/g)) {
    if (!part.startsWith('<')) text += resolved(part)
    else if (/^<[!?]/.test(part)) continue
    else if (part.startsWith('</')) {
      const name = part.slice(2, -1).trim()
      const at = open.findLastIndex((element) => element.name === name)
      if (at < 0) continue
      elements.push({ ...open[at]!, end: text.length })
      open.splice(at)
    } else {
      const element = { name: /^<([^\s/>]+)/.exec(part)?.[1] ?? '', attributes: attributesOf(part), start: text.length }
      if (part.endsWith('/>')) elements.push({ ...element, end: text.length })
      else open.push(element)
    }
  }
  return { text, elements }
}

function attributesOf(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name, , double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*("([^"]*)"|'([^']*)')/g))
    attributes[name!] = resolved(double ?? single ?? '')
  return attributes
}

function resolved(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
  })
}
