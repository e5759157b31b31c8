import type { Kind } from './kind.ts'
import type { ReadSource } from './reader.ts'
import { Unreadable } from './unreadable.ts'

/** The readers, each loaded when the first of its kind comes: none of them slows a start that needs none. */
const READERS: Readonly<Partial<Record<Kind, () => Promise<ReadSource>>>> = {
  text: async () => (await import('./readers/text.ts')).readText,
  html: async () => (await import('./readers/html.ts')).readHtml,
  markdown: async () => (await import('./readers/markdown.ts')).readMarkdown,
}

/** The reader of a kind. @throws Unreadable where there is none */
export async function readerOf(kind: Kind): Promise<ReadSource> {
  const load = READERS[kind]
  if (load === undefined) throw new Unreadable(`there is no reader of "${kind}"`)
  return load()
}
