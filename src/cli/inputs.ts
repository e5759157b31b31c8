import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { decode } from '../intake/decode.ts'
import type { Incoming } from '../intake/document-line.ts'
import { maskMarkdown } from '../intake/markdown.ts'
import type { DocumentMeta } from '../model/document.ts'
import { Failure, messageOf } from './exit.ts'
import { nameOf, readBytes } from './input.ts'

const HTML = /^\s*(?:<!doctype html|<html[\s>])/i
const MARKDOWN = /\.(?:md|markdown)$/i
const LONGEST_TITLE = 160

/**
 * One article out of a file or standard input. A first line that stands apart and ends without a full stop is its title
 * where none is given; it stays part of the text.
 *
 * @throws Failure where the file cannot be read or holds no text, naming it
 */
export async function readArticle(
  path: string,
  stdin: Readable,
  encoding: string | undefined,
  meta: DocumentMeta,
): Promise<Incoming> {
  const bytes = await readBytes(path, stdin)
  const text = textOf(bytes, path, encoding)
  const source = MARKDOWN.test(path) ? maskMarkdown(text) : text
  const title = meta.title ?? headline(source) ?? (path === '-' ? undefined : basename(path))
  return { text: source, meta: title === undefined ? meta : { ...meta, title } }
}

function textOf(bytes: Uint8Array, path: string, encoding: string | undefined): string {
  try {
    const text = decode(bytes, encoding)
    if (HTML.test(text.slice(0, 200))) throw new Error('it is an HTML page; wanted plain text or Markdown')
    return text
  } catch (error) {
    throw new Failure(`Cannot read ${nameOf(path)}: ${messageOf(error)}`)
  }
}

function headline(text: string): string | undefined {
  const [, line] = /^\s*(\S[^\r\n]{0,200})\r?\n[ \t]*\r?\n/.exec(text.slice(0, 1000)) ?? []
  const title = line?.trim()
  if (title === undefined || title.length > LONGEST_TITLE || /[.:;,]$/.test(title)) return undefined
  return title
}
