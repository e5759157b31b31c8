import { stringifyConllu } from '../../formats/conllu.ts'
import { messageOf } from '../../formats/message-of.ts'
import { toReading } from '../../formats/record.ts'
import { decodeBytes } from '../../intake/decode-bytes.ts'
import { type Incoming, parseDocumentLine } from '../../intake/document-line.ts'
import { createReader, type Reader } from '../../languages/reader.ts'
import type { Document, DocumentMeta } from '../../model/document.ts'
import type { Reading } from '../../model/record.ts'
import { dataFrom } from '../../resources/node.ts'
import { readActors } from '../actors.ts'
import type { Context } from '../context.ts'
import { EXIT } from '../exit.ts'
import { nameOf, readLines } from '../input.ts'
import { articlesIn } from '../inputs.ts'
import type { Format, ReadOptions } from '../options.ts'
import type { Output } from '../output.ts'
import { readingText } from '../text/reading.ts'
import { styleFor } from '../text/style.ts'

/** `chancery read`: prints what each document claims, in order; says what could not be read and goes on. */
export async function readCommand(files: readonly string[], options: ReadOptions, context: Context): Promise<number> {
  const format = options.format ?? (options.jsonl === true ? 'jsonl' : 'text')
  const reader = await createReader(dataFrom(), await readActors(options.actors, context.stdin))
  const several = files.length > 1 || options.jsonl === true
  const printer = printerFor(format, several, options.withText === true, context)
  let failed = false
  const fail = (message: string) => {
    failed = true
    context.complain(message)
  }
  for await (const incoming of documents(files, options, context, fail)) await printer.print(read(reader, incoming))
  await printer.end()
  return failed ? EXIT.failed : EXIT.done
}

function read(reader: Reader, { text, meta }: Incoming): Document {
  return reader.document(text, meta)
}

async function* documents(
  files: readonly string[],
  options: ReadOptions,
  context: Context,
  fail: (message: string) => void,
): AsyncGenerator<Incoming> {
  for (const file of files) {
    try {
      if (options.jsonl === true) yield* lines(file, options, context, fail)
      else yield* articlesIn(file, context.stdin, { encoding: options.encoding, meta: metaOf(options) }, fail)
    } catch (error) {
      fail(messageOf(error))
    }
  }
}

/** The documents of a JSONL file, a line at a time. */
async function* lines(
  file: string,
  options: ReadOptions,
  context: Context,
  fail: (message: string) => void,
): AsyncGenerator<Incoming> {
  const encoding = options.encoding ?? 'utf-8'
  const defaults = metaOf(options)
  let number = 0
  for await (const bytes of readLines(file, context.stdin)) {
    number++
    let incoming: Incoming
    try {
      const line = textOf(bytes, encoding)
      if (line.trim() === '') continue
      incoming = parseDocumentLine(line, defaults)
    } catch (error) {
      fail(`Cannot read line ${number} of ${nameOf(file)}: ${messageOf(error)}`)
      continue
    }
    yield incoming
  }
}

function textOf(bytes: Uint8Array, encoding: string): string {
  try {
    return decodeBytes(bytes, encoding)
  } catch {
    throw new Error(`it is not ${encoding.toUpperCase()} text`)
  }
}

function metaOf({ date, publisher, title, url }: ReadOptions): DocumentMeta {
  const given = Object.entries({ date, publisher, title, url }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given)
}

/** Prints documents one by one; what a format puts between and around several is its own business. */
interface Printer {
  print(doc: Document): Promise<void>
  end(): Promise<void>
}

function printerFor(format: Format, several: boolean, withText: boolean, { out, width, colours }: Context): Printer {
  if (format === 'json') return jsonPrinter(several, withText, out)
  const style = styleFor(colours)
  let printed = 0
  const forms: Record<Exclude<Format, 'json'>, (doc: Document) => string> = {
    text: (doc) => (printed > 0 ? '\n\n' : '') + readingText(toReading(doc), { text: doc.text, style, width }),
    jsonl: (doc) => `${JSON.stringify(readingOf(doc, withText))}\n`,
    conllu: stringifyConllu,
  }
  return {
    async print(doc) {
      await out.write(forms[format](doc))
      printed++
    },
    async end() {},
  }
}

/** One object, or a list where there are `several` inputs or one input holds several documents: the first one waits for the second. */
function jsonPrinter(several: boolean, withText: boolean, out: Output): Printer {
  let printed = 0
  let first = ''
  return {
    async print(doc) {
      const json = JSON.stringify(readingOf(doc, withText), null, 2)
      printed++
      if (printed === 1 && !several) first = json
      else if (printed === 1) await out.write(`[\n${json}`)
      else await out.write(printed === 2 && !several ? `[\n${first},\n${json}` : `,\n${json}`)
    },
    async end() {
      if (printed === 0) await out.write(several ? '[]\n' : '')
      else if (printed === 1 && !several) await out.write(`${first}\n`)
      else await out.write('\n]\n')
    },
  }
}

function readingOf(doc: Document, withText: boolean): Reading {
  const { document, claims } = toReading(doc)
  return { document: withText ? { ...document, text: doc.text } : document, claims }
}
