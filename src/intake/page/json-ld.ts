import { type Found, foundAt } from '../found.ts'
import { type Page, resolveLink } from './page.ts'

type Node = Readonly<Record<string, unknown>>

/** Types of schema.org that are an article, surest first. */
const ARTICLES = [
  /^(?:Reportage|Analysis|Opinion|Background|AskPublic|Review)?NewsArticle$/,
  /^(?:Article|LiveBlogPosting|BlogPosting|SocialMediaPosting|Report|AdvertiserContentArticle|SatiricalArticle)$/,
  /^(?:WebPage|CreativeWork|ItemPage)$/,
]
/** A graph may hold itself. */
const DEEPEST = 6

/** What the JSON-LD of a page says of its article (schema.org). JSON that is broken says nothing. */
export function jsonLd(page: Page): readonly Found[] {
  const nodes = nodesOf(page)
  const article = articleIn(nodes)
  if (article === null) return []
  return foundAt('json-ld', {
    title: stringOf(article.headline) ?? stringOf(article.name),
    publisher: nameOf(article.publisher, nodes) ?? nameOf(article.sourceOrganization, nodes),
    author: namesOf(article.author ?? article.creator, nodes),
    url: resolveLink(page, stringOf(article.url) ?? idOf(article.mainEntityOfPage) ?? idOf(article)),
    published: stringOf(article.datePublished) ?? stringOf(article.dateCreated),
    modified: stringOf(article.dateModified),
    language: stringOf(article.inLanguage),
  })
}

/** The text that the JSON-LD gives, for pages that show none without running their scripts. */
export function jsonLdText(page: Page): string | null {
  return stringOf(articleIn(nodesOf(page))?.articleBody)
}

function nodesOf({ document }: Page): readonly Node[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    flatten(parsed(script.textContent ?? ''), 0),
  )
}

function parsed(text: string): unknown {
  const json = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    '',
  )
  for (const form of [json, json.replace(/[\u0000-\u001f]+/g, ' ')])
    try {
      return JSON.parse(form)
    } catch {
      // Line breaks inside strings are the usual fault: the second form has none.
    }
  return null
}

function flatten(value: unknown, depth: number): readonly Node[] {
  if (depth > DEEPEST || value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap((each) => flatten(each, depth + 1))
  const node = value as Node
  const within = [node['@graph'], node.mainEntity, node.mainEntityOfPage, node.hasPart, node.publisher, node.author]
  return [node, ...within.flatMap((each) => flatten(each, depth + 1))]
}

function articleIn(nodes: readonly Node[]): Node | null {
  for (const kind of ARTICLES) {
    const node = nodes.find((each) => typesOf(each).some((type) => kind.test(type)))
    if (node !== undefined) return node
  }
  return null
}

function typesOf(node: Node): readonly string[] {
  const type = node['@type']
  const types = Array.isArray(type) ? type : [type]
  return types.filter((each) => typeof each === 'string').map((each) => each.replace(/^.*[/:#]/, ''))
}

/** Names of persons and organisations, parted by commas. */
function namesOf(value: unknown, nodes: readonly Node[]): string | null {
  const names = (Array.isArray(value) ? value : [value]).map((each) => nameOf(each, nodes))
  const given = names.filter((name) => name !== null && !/^https?:/.test(name))
  return given.length === 0 ? null : [...new Set(given)].join(', ')
}

function nameOf(value: unknown, nodes: readonly Node[]): string | null {
  if (typeof value === 'string') return stringOf(value)
  if (Array.isArray(value)) return value.length === 0 ? null : nameOf(value[0], nodes)
  if (value === null || typeof value !== 'object') return null
  const node = value as Node
  const named = stringOf(node.name) ?? stringOf(node.legalName)
  if (named !== null) return named
  const id = idOf(node)
  const other = nodes.find((each) => each !== node && idOf(each) === id && each.name !== undefined)
  return id === null ? null : stringOf(other?.name)
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  return value !== null && typeof value === 'object' ? stringOf((value as Node)['@id']) : null
}

function stringOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first === 'string' && first.trim() !== '') return first
  const inner = first !== null && typeof first === 'object' ? (first as Node)['@value'] : null
  return typeof inner === 'string' ? inner : null
}
