import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { messageOf } from '../formats/message-of.ts'
import { chunksOf, collect, peek } from '../intake/chunks.ts'
import { decode } from '../intake/decode.ts'
import type { Incoming } from '../intake/document-line.ts'
import { headline } from '../intake/headline.ts'
import { HEAD, recognise } from '../intake/kind.ts'
import { maskMarkdown } from '../intake/markdown.ts'
import { Failure } from './exit.ts'
import type { Given } from './given.ts'
import { nameOf, openInput } from './input.ts'

const STANDARD_INPUT = '-'

/**
 * The articles in a file or in standard input: one of a text, page or PDF, any number of an archive, a feed or a list.
 * What fails within one of several is said by `fail`, and the rest goes on.
 *
 * @throws Failure where the file cannot be read, naming it
 */
export async function* articlesIn(
  path: string,
  stdin: Readable,
  given: Given,
  fail: (message: string) => void,
): AsyncGenerator<Incoming> {
  const { head, chunks } = await peek(await openInput(path, stdin), HEAD)
  const recognised = recognise(head, { path: path === STANDARD_INPUT ? '' : path, mediaType: null })
  const isText = head.length === 0 || ('kind' in recognised && ['text', 'markdown'].includes(recognised.kind))
  if (isText) {
    yield article(await collect(chunks, Number.POSITIVE_INFINITY), path, given)
    return
  }
  // All other kinds want libraries, which would slow the start of those that do not.
  const { takenIn } = await import('./taken-in.ts')
  const stream = path === STANDARD_INPUT ? chunks : chunksOf()
  if (path !== STANDARD_INPUT) await chunks[Symbol.asyncIterator]().return?.()
  yield* takenIn(path, stream, given, fail)
}

/** A text; a first line that stands apart and ends without a full stop is its title, and stays part of the text. */
function article(bytes: Uint8Array, path: string, { encoding, meta }: Given): Incoming {
  const text = textOf(bytes, path, encoding)
  const source = /\.(?:md|markdown)$/i.test(path) ? maskMarkdown(text) : text
  const title = meta.title ?? headline(source) ?? (path === STANDARD_INPUT ? undefined : basename(path))
  return { text: source, meta: title === undefined ? meta : { ...meta, title } }
}

function textOf(bytes: Uint8Array, path: string, encoding: string | undefined): string {
  try {
    return decode(bytes, encoding)
  } catch (error) {
    throw new Failure(`Cannot read ${nameOf(path)}: ${messageOf(error)}`)
  }
}
