import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { type Incoming, parseDocumentLine } from '../../intake/document-line.ts'
import type { DocumentItem, IntakeItem, MetadataField, Origin } from '../../intake/item.ts'
import { messageOf } from '../exit.ts'
import { nameOf, readLines } from '../input.ts'
import { readArticle } from '../inputs.ts'

/** What of the options of intake texts and JSONL need. */
export interface PlainOptions {
  readonly stdin: Readable
  readonly signal: AbortSignal
  readonly isDone: (key: string) => boolean
  readonly date?: string
  readonly publisher?: string
  readonly encoding?: string
}

/** Documents of texts, Markdown and JSONL: files, the files of folders, and lines of JSONL on standard input (`-`). */
export async function* intake(inputs: readonly string[], options: PlainOptions): AsyncGenerator<IntakeItem> {
  let offset = 0
  for (const input of inputs) {
    for await (const path of pathsOf(input)) {
      const size = path === '-' ? 0 : ((await stat(path).catch(() => undefined))?.size ?? 0)
      for await (const item of itemsOf(path, options)) {
        if (options.signal.aborted) return
        yield { ...item, offset: item.offset === 0 ? offset : Math.min(offset + item.offset, offset + size) }
      }
      offset += size
    }
  }
}

/** How many files and bytes there are. */
export async function survey(inputs: readonly string[]): Promise<{ files: number; bytes: number }> {
  let files = 0
  let bytes = 0
  for (const input of inputs)
    for await (const path of pathsOf(input)) {
      if (path === '-') continue
      files++
      bytes += (await stat(path).catch(() => undefined))?.size ?? 0
    }
  return { files, bytes }
}

async function* pathsOf(input: string): AsyncGenerator<string> {
  const info = input === '-' ? undefined : await stat(input).catch(() => undefined)
  if (!info?.isDirectory()) {
    yield input
    return
  }
  for (const name of (await readdir(input)).sort()) if (!name.startsWith('.')) yield* pathsOf(join(input, name))
}

async function* itemsOf(path: string, options: PlainOptions): AsyncGenerator<IntakeItem> {
  if (path === '-' || /\.(?:jsonl|ndjson)$/i.test(path)) yield* lines(path, options)
  else yield await article(path, options)
}

async function article(path: string, { stdin, encoding, date, publisher, isDone }: PlainOptions): Promise<IntakeItem> {
  const name = nameOf(path)
  try {
    const given = { ...(date === undefined ? {} : { date }), ...(publisher === undefined ? {} : { publisher }) }
    const incoming = await readArticle(path, stdin, encoding, given)
    return documentItem(path, name, 0, incoming, isDone, 'text')
  } catch (error) {
    return { kind: 'bad', key: path, name, offset: 0, reason: messageOf(error).replace(/^Cannot read .*?: /, '') }
  }
}

async function* lines(path: string, options: PlainOptions): AsyncGenerator<IntakeItem> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const { date, publisher, isDone } = options
  const defaults = { ...(date === undefined ? {} : { date }), ...(publisher === undefined ? {} : { publisher }) }
  let number = 0
  let offset = 0
  try {
    for await (const bytes of readLines(path, options.stdin)) {
      number++
      offset += bytes.length + 1
      const name = `line ${number} of ${nameOf(path)}`
      try {
        const line = decoder.decode(bytes)
        if (line.trim() === '') continue
        yield documentItem(path, name, offset, parseDocumentLine(line, defaults), isDone, 'jsonl')
      } catch (error) {
        yield { kind: 'bad', key: name, name, offset, reason: messageOf(error) }
      }
    }
  } catch (error) {
    yield {
      kind: 'bad',
      key: path,
      name: nameOf(path),
      offset,
      reason: messageOf(error).replace(/^Cannot read .*?: /, ''),
    }
  }
}

function documentItem(
  path: string,
  name: string,
  offset: number,
  { text, meta }: Incoming,
  isDone: (key: string) => boolean,
  origin: Origin,
): IntakeItem {
  const key = createHash('sha256')
    .update(JSON.stringify([path, text, meta]))
    .digest('hex')
  if (isDone(key)) return { kind: 'skipped', key, name, offset, why: 'done' }
  const { title = null, publisher = null, url = null, date: published = null, lang: language = 'en', id = null } = meta
  const known = { title, publisher, url, published, language }
  const origins: Partial<Record<MetadataField, Origin>> = {}
  for (const [field, value] of Object.entries(known)) if (value !== null) origins[field as MetadataField] = origin
  const item: Omit<DocumentItem, 'kind'> = {
    ...{ key, name, offset, text, id, origins, ...known },
    ...{ author: null, modified: null, dateline: null, readable: true, validators: null },
  }
  return { kind: 'document', ...item }
}
