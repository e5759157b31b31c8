import { toReading } from '../formats/record.ts'
import { type Document, type DocumentMeta, newDocument } from '../model/document.ts'
import type { Status } from '../model/event.ts'
import type { EventType } from '../model/plover.ts'
import type { Reading } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { pipeline } from '../pipeline/pipeline.ts'
import { loadEnglish } from '../resources/english.ts'
import type { ReadData } from '../resources/read-data.ts'
import { english } from './en.ts'

/** Reads text after text with one set of lexicons and one network. Nothing is kept from one text to the next. */
export interface Reader {
  /** What is known of a text and its claims. */
  read(text: string, meta?: DocumentMeta): Reading
  /** The whole document with every layer. */
  document(text: string, meta?: DocumentMeta): Document
  /** The document with its language layers only: sentences, words, trees, names. */
  parse(text: string, meta?: DocumentMeta): Document
}

/** A reader of English. @throws Error where a data file is missing or malformed, naming it */
export async function createReader(readData: ReadData, actors?: string): Promise<Reader> {
  const { segmentation, language, reading } = english(await loadEnglish(readData, actors))
  const parse = pipeline([segmentation, ...language])
  const whole = pipeline([segmentation, ...language, ...reading])
  const document = (text: string, meta?: DocumentMeta) => whole(newDocument(text, meta))
  return {
    document,
    read: (text, meta) => toReading(document(text, meta)),
    parse: (text, meta) => parse(newDocument(text, meta)),
  }
}

/** English laid open for measuring: the whole, the whole but segmentation, and single questions to its stages. */
export interface Measured {
  read(text: string, meta: DocumentMeta): Document
  readSentences(doc: Document): Document
  relate(doc: Document, actor: Span, recipient: Span): EventType | null
  judge(doc: Document, sentence: number, head: number): Status | null
}

/** @throws Error where a data file is missing or malformed, naming it */
export async function createMeasured(readData: ReadData): Promise<Measured> {
  const { segmentation, language, reading, relate, judge } = english(await loadEnglish(readData))
  const whole = pipeline([segmentation, ...language, ...reading])
  const given = pipeline([{ ...segmentation, run: () => {} }, ...language, ...reading])
  return { read: (text, meta) => whole(newDocument(text, meta)), readSentences: given, relate, judge }
}
