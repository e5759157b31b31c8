import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { gzipped, takesGzip } from './gzipped.ts'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  tsv: 'text/tab-separated-values; charset=utf-8',
  bin: 'application/octet-stream',
  webmanifest: 'application/manifest+json',
}
/** Files whose name changes with what is in them. */
const NAMED_BY_CONTENT = /-[A-Z0-9]{8}\.\w+$/

/** What is compressed already. */
const COMPRESSED = /\.woff2$/
/** Bytes of a file that is kept in memory. */
const LARGEST_KEPT = 300_000

/** A file below a folder as an answer; null where there is none. What leads out of the folder is none. */
export async function fileAnswer(c: Context, folder: string, path: string): Promise<Response | null> {
  const file = normalize(join(folder, path))
  if (!file.startsWith(folder + sep)) return null
  const info = await stat(file).catch(() => null)
  if (info === null || !info.isFile()) return null
  const tag = `"${info.size.toString(36)}-${Math.floor(info.mtimeMs).toString(36)}"`
  const isNamed = NAMED_BY_CONTENT.test(file)
  const headers = {
    etag: tag,
    'content-type': TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    'cache-control': isNamed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-length': String(info.size),
  }
  if (c.req.header('if-none-match')?.includes(tag)) return c.body(null, 304, { etag: tag })
  if (c.req.method === 'HEAD') return c.body(null, 200, headers)
  if (!isNamed || info.size > LARGEST_KEPT)
    return c.body(Readable.toWeb(createReadStream(file)) as ReadableStream, 200, headers)
  const { body, gzip } = await keptFile(file)
  if (gzip === null || !takesGzip(c.req.header('accept-encoding'))) return c.body(body, 200, headers)
  const encoded = { 'content-encoding': 'gzip', vary: 'accept-encoding', 'content-length': String(gzip.byteLength) }
  return c.body(gzip, 200, { ...headers, ...encoded, etag: `W/${tag}` })
}

interface KeptFile {
  readonly body: Uint8Array<ArrayBuffer>
  /** Null where it would be no shorter. */
  readonly gzip: Uint8Array<ArrayBuffer> | null
}

const KEPT = new Map<string, Promise<KeptFile>>()

/** A file whose name changes with what is in it, read and compressed once: a page wants some twenty at a time. */
function keptFile(file: string): Promise<KeptFile> {
  const known = KEPT.get(file) ?? readKept(file)
  KEPT.set(file, known)
  return known
}

async function readKept(file: string): Promise<KeptFile> {
  const body = await readFile(file)
  const gzip = COMPRESSED.test(file) ? null : await gzipped(body)
  return { body: new Uint8Array(body), gzip }
}

/** The page that every view starts from. */
export async function startPage(c: Context, folder: string): Promise<Response> {
  const html = await readFile(join(folder, 'index.html'), 'utf8')
  return c.html(html, 200, { 'cache-control': 'no-cache' })
}
