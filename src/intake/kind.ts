import type { Source } from './source.ts'

/** What a source may hold; each has a reader. */
export const KINDS = [
  'text',
  'markdown',
  'html',
  'mhtml',
  'pdf',
  'json-lines',
  'json',
  'csv',
  'feed',
  'warc',
  'zip',
  'gzip',
] as const
export type Kind = (typeof KINDS)[number]

/** First bytes that tell a kind: a PDF may begin with a kilobyte of something else, a page with comments. */
export const HEAD = 8192

/** A kind to be read, or the reason why there is nothing to read. */
export type Recognised = { readonly kind: Kind } | { readonly reason: string }

const WANTED = 'wanted text, Markdown, HTML, MHTML, PDF, JSONL, CSV, a feed, WARC or .zip'

/** First bytes that no kind of ours has, by what it is. */
const FOREIGN: readonly (readonly [string, string])[] = [
  ['\u0089PNG', 'an image'],
  ['\u00ff\u00d8\u00ff', 'an image'],
  ['GIF8', 'an image'],
  ['II*\0', 'an image'],
  ['MM\0*', 'an image'],
  ['BM', ''],
  ['{\\rtf', 'an RTF document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['7z\u00bc\u00af', 'a 7z archive'],
  ['Rar!', 'a RAR archive'],
  ['BZh', 'compressed with bzip2'],
  ['\u00fd7zXZ', 'compressed with xz'],
  ['\u0028\u00b5\u002f\u00fd', 'compressed with zstd'],
  ['SQLite format 3', 'a database'],
  ['\u007fELF', 'a program'],
  ['PAR1', 'a Parquet file'],
]

const BY_EXTENSION: Readonly<Record<string, Kind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mht: 'mhtml',
  mhtml: 'mhtml',
  pdf: 'pdf',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  json: 'json',
  csv: 'csv',
  tsv: 'csv',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  xml: 'feed',
  warc: 'warc',
  zip: 'zip',
  gz: 'gzip',
}

const BY_MEDIA_TYPE: Readonly<Record<string, Kind>> = {
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'multipart/related': 'mhtml',
  'message/rfc822': 'mhtml',
  'application/pdf': 'pdf',
  'application/x-ndjson': 'json-lines',
  'application/jsonl': 'json-lines',
  'application/json': 'json',
  'application/feed+json': 'feed',
  'text/csv': 'csv',
  'text/tab-separated-values': 'csv',
  'application/rss+xml': 'feed',
  'application/atom+xml': 'feed',
  'application/xml': 'feed',
  'text/xml': 'feed',
  'application/warc': 'warc',
  'application/zip': 'zip',
  'application/gzip': 'gzip',
}

/** Kinds whose first bytes always tell: a name alone does not make them. */
const UNMISTAKABLE: Readonly<Partial<Record<Kind, string>>> = {
  pdf: 'a PDF begins with "%PDF-"',
  zip: 'a .zip begins with "PK"',
  gzip: 'a gzip begins with the bytes 1F 8B',
  warc: 'a WARC begins with "WARC/"',
}

/** Extensions of text that tells no news. */
const NO_DOCUMENTS = /\.(?:css|m?js|ts|map|svg|woff2?|ttf|ico|exe|dll|so|py|sh|ya?ml|toml|ini)$/i

/** Recognises by content first, then by extension, then by the media type that came along. */
export function recognise(head: Uint8Array, { path, mediaType }: Pick<Source, 'path' | 'mediaType'>): Recognised {
  if (head.length === 0) return { reason: 'it is empty' }
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 1024)).toString('latin1')
  const foreign = FOREIGN.find(([magic, what]) => what !== '' && start.startsWith(magic))
  if (foreign !== undefined) return { reason: `it is ${foreign[1]}; ${WANTED}` }
  const said = BY_EXTENSION[extension(path)] ?? BY_MEDIA_TYPE[mediaType ?? ''] ?? null
  const kind = byBytes(start) ?? byWords(beginning(head), said)
  if (kind !== null) return { kind }
  const missed = said === null ? undefined : UNMISTAKABLE[said]
  if (missed !== undefined) return { reason: `it is no ${said?.toUpperCase()}: ${missed}` }
  if (NO_DOCUMENTS.test(path)) return { reason: `it is a "${extension(path)}" file; ${WANTED}` }
  return { kind: said ?? 'text' }
}

function byBytes(start: string): Kind | null {
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'zip'
  if (start.startsWith('\u001f\u008b')) return 'gzip'
  if (/^WARC\/\d/.test(start)) return 'warc'
  // PDF allows up to 1024 bytes before its header.
  if (/^[\s\S]{0,1019}%PDF-\d/.test(start) && !/^\s*</.test(start)) return 'pdf'
  return null
}

/** The head as text in any encoding that keeps ASCII, or in the UTF-16 that its byte order mark names. */
function beginning(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head)
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head)
  return Buffer.from(head)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
}

function byWords(text: string, said: Kind | null): Kind | null {
  const start = text.trimStart()
  if (isMail(start)) return 'mhtml'
  if (start.startsWith('<')) return byElement(start)
  if (/^\{[\s\S]{0,2000}?"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org/.test(start)) return 'feed'
  if (said === 'text' || said === 'markdown' || said === 'csv') return null
  if (/^\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(start))
    return said === 'json-lines' || isObjectALine(start, said) ? 'json-lines' : 'json'
  if (/^\[\s*\{\s*"/.test(start)) return 'json'
  return null
}

/** Headers as browsers write them before a page saved with all its parts. */
function isMail(start: string): boolean {
  const headers = /^(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/.exec(start)?.[0]
  return headers !== undefined && /^content-type:\s*(?:multipart\/|text\/html)/im.test(headers)
}

function byElement(start: string): Kind | null {
  const [, name] = /^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|<!doctype[^>]*>|\s)*<([a-z][\w:.-]*)/i.exec(start) ?? []
  const doctype = /^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|\s)*<!doctype\s+html/i.test(start)
  if (doctype) return 'html'
  if (name === undefined) return null
  if (/^(?:rss|feed|rdf:rdf|(?:atom|rss):\w+)$/i.test(name)) return 'feed'
  if (/^(?:html|head|body|title|meta|div|p|article|main|section|h[1-6]|table|script|link)$/i.test(name)) return 'html'
  return null
}

/** Whether the first line is a whole object: a file named .json may hold one a line. One line alone is what its name says. */
function isObjectALine(start: string, said: Kind | null): boolean {
  const end = start.indexOf('\n')
  if (end < 0 || start.slice(end).trim() === '') return said !== 'json'
  try {
    JSON.parse(start.slice(0, end))
    return true
  } catch {
    return false
  }
}

function extension(path: string): string {
  return /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
}
