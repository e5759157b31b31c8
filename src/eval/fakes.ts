import { type Document, newDocument } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { Dependencies } from './task.ts'

/** For tests: dependencies that read a text by what `layers` says of it, with a clock that moves a second a look. */
export function fakes(layers: (doc: Document) => Partial<Document>, more: Partial<Dependencies> = {}): Dependencies {
  let seconds = 0
  return {
    read: (text, meta) => Object.assign(newDocument(text, meta), layers(newDocument(text, meta))),
    readSentences: (doc) => Object.assign(doc, layers(doc)),
    relate: () => null,
    judge: () => null,
    now: () => 1000 * seconds++,
    ...more,
  }
}

/** For tests: where words stand in a text. */
export function place(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`No "${words}" in "${text}"`)
  return { start, end: start + words.length }
}
