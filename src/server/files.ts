import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join, normalize, sep } from 'node:path'
import { Readable } from 'node:stream'
import type { Context } from 'hono'

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

/** A file below a folder as an answer; null where there is none. What leads out of the folder is none. */
export async function fileAnswer(c: Context, folder: string, path: string): Promise<Response | null> {
  const file = normalize(join(folder, path))
  if (!file.startsWith(folder + sep)) return null
  const info = await stat(file).catch(() => null)
  if (info === null || !info.isFile()) return null
  const tag = `"${info.size.toString(36)}-${Math.floor(info.mtimeMs).toString(36)}"`
  const headers = {
    etag: tag,
    'content-type': TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    'cache-control': NAMED_BY_CONTENT.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-length': String(info.size),
  }
  if (c.req.header('if-none-match')?.includes(tag)) return c.body(null, 304, { etag: tag })
  if (c.req.method === 'HEAD') return c.body(null, 200, headers)
  return c.body(Readable.toWeb(createReadStream(file)) as ReadableStream, 200, headers)
}

/** The page that every view starts from. */
export async function startPage(c: Context, folder: string): Promise<Response> {
  const html = await readFile(join(folder, 'index.html'), 'utf8')
  return c.html(html, 200, { 'cache-control': 'no-cache' })
}
