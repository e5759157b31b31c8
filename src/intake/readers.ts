import type { Kind } from './kind.ts'
import type { ReadSource } from './reader.ts'

/** The readers, each loaded when the first of its kind comes: none of them slows a start that needs none. */
const READERS: Readonly<Record<Kind, () => Promise<ReadSource>>> = {
  text: async () => (await import('./readers/text.ts')).readText,
  markdown: async () => (await import('./readers/markdown.ts')).readMarkdown,
  html: async () => (await import('./readers/html.ts')).readHtml,
  mhtml: async () => (await import('./readers/mhtml.ts')).readMhtml,
  pdf: async () => (await import('./readers/pdf.ts')).readPdf,
  'json-lines': async () => (await import('./readers/json-lines.ts')).readJsonLines,
  json: async () => (await import('./readers/json.ts')).readJson,
  csv: async () => (await import('./readers/csv.ts')).readCsv,
  feed: async () => (await import('./readers/feed.ts')).readFeed,
  warc: async () => (await import('./readers/warc.ts')).readWarc,
  zip: async () => (await import('./readers/zip.ts')).readZip,
  gzip: async () => (await import('./readers/gzip.ts')).readGzip,
}

/** The reader of a kind. */
export function readerOf(kind: Kind): Promise<ReadSource> {
  return READERS[kind]()
}
